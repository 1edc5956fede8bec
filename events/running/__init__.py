"""Running an event: what organisers do in the admin."""
