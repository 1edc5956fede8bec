"""Following events: calendar, feeds, what is near."""
