from wagtail.fields import RichTextField
from wagtail.models import Page


class MinimalPage(Page):
    body = RichTextField()
