"""Who carries an initiative."""


def shown(page) -> list[dict]:
    """The team of ``page`` as ``components/people.html`` takes it: names only of who agreed."""
    return [
        {
            "role": member.role,
            "side": member.side,
            "side_label": member.get_side_display(),
            "name": member.public_name,
        }
        for member in page.team.all()
    ]
