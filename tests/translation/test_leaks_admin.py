"""A translator has no right in the tree: every address of the admin is tried by one.

Latvia's moderators try the same in ``tests.network.test_rights_reading``.
"""

import pytest

from tests.factories.content import UserFactory
from tests.network.rights import Lithuania
from tests.network.test_rights_reading import addresses, bulk_addresses, searches
from tests.translation.test_leaks import SECRET, visit


@pytest.fixture
def lithuania(house):
    return Lithuania(house)


def test_no_address_of_the_admin_shows_or_changes_a_page_or_a_picture(house, client, lithuania):
    language = house.locales["lv"].language
    client.force_login(UserFactory(groups=[language.translators, language.reviewers]))
    ways = [*addresses(lithuania), *bulk_addresses(lithuania), *searches(lithuania)]
    shown, written = {}, {}

    for url, name in {url: name for name, url in ways}.items():
        # The workspace has tests.translation.test_leaks.
        if name in {"wagtailadmin_logout", "wagtailadmin_error_test"} or "translate" in name:
            continue
        seen, tables = visit(client, url, title=SECRET)
        if seen:
            shown[url] = name
        if tables:
            written[url] = tables

    assert shown == {}
    assert written == {}
