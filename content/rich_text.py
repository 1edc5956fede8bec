"""How rich text becomes HTML where Wagtail's own way does not fit."""

from django.utils.html import escape, format_html
from wagtail.images.rich_text import ImageEmbedHandler
from wagtail.rich_text import EmbedHandler
from wagtail.rich_text.pages import PageLinkHandler

from content.links import address, current_reader, find
from content.templatetags.pictures import spoken


class PictureHandler(ImageEmbedHandler):
    """A picture in a text says what it shows: as written there, else as the picture itself says.

    What is written there is not translated with the text: in a translation, what the picture
    itself says in that language comes first.
    """

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        reader, languages = current_reader(), []
        for attrs, image in zip(attrs_list, cls.get_many(attrs_list), strict=True):
            language = ""
            if image and (
                not attrs.get("alt")
                or (reader.shows_translation and image.alt_texts.get(reader.language))
            ):
                attrs["alt"], language = image.said_in(reader.language)
            languages.append(language)
        return [
            tag.replace("<img ", f'<img loading="lazy"{spoken(language)} ', 1)
            for tag, language in zip(
                super().expand_db_attributes_many(attrs_list), languages, strict=True
            )
        ]


class MediaHandler(EmbedHandler):
    """Wagtail would frame another site at once; here it is a link. Videos are a block."""

    identifier = "media"

    @classmethod
    def expand_db_attributes(cls, attrs):
        url = attrs.get("url", "")
        if not url.startswith(("https://", "http://")):
            return escape(url)
        return format_html('<a href="{0}" rel="noopener">{0}</a>', url)


class ReaderLinkHandler(PageLinkHandler):
    """Rich text's links to pages; a link to a page that is gone or closed becomes plain text."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        reader = current_reader()
        find([attrs.get("id") for attrs in attrs_list], reader)
        addresses = [
            address(int(attrs["id"]), reader) if attrs.get("id") else "" for attrs in attrs_list
        ]
        return [f'<a href="{escape(found)}">' if found else "<a>" for found in addresses]
