"""What could be said more easily, for the page editor: ``{% easy_remarks page as found %}``."""

from django import template

from translation import easy

register = template.Library()
register.simple_tag(easy.of_page, name="easy_remarks")
