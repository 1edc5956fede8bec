"""Who carries an initiative."""

from content.prepared import prepared
from initiatives.models import TeamMember


def shown(page) -> list[dict]:
    """The team of ``page`` as ``components/people.html`` takes it: names only of who agreed."""
    return [
        {
            "role": member.role,
            "side": member.side,
            "side_label": member.get_side_display(),
            "name": member.public_name,
        }
        for member in members(page)
    ]


def members(page):
    """The TeamMembers of ``page``, which may be a draft."""
    if page.team.is_deferring:  # what a draft holds is in memory
        return page.team.all()
    return [TeamMember(**row._asdict()) for row in _members(page=page.pk)]


@prepared
def _members(page):
    members = TeamMember.objects.filter(page=page).order_by("sort_order")
    return members.values_list("role", "side", "name", "agreed")
