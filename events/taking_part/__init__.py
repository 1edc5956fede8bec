"""Taking part: registration by people without an account, and the mails about it."""
