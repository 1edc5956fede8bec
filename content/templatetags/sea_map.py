"""Where a place is on our own map of the Baltic Sea (templates/components/sea_map.html).

The map's unit is a twentieth of a degree of latitude; a degree of longitude is
drawn as wide as it is near 58° north.
"""

from django import template

register = template.Library()

WEST, NORTH = 5, 66.4
WIDTH = HEIGHT = 276


@register.filter
def map_x(longitude):
    """The horizontal place of ``longitude`` in degrees east; empty when off the map."""
    return _within((float(longitude) - WEST) * 10.6, WIDTH) if longitude is not None else ""


@register.filter
def map_y(latitude):
    """The vertical place of ``latitude`` in degrees north; empty when off the map."""
    return _within((NORTH - float(latitude)) * 20, HEIGHT) if latitude is not None else ""


def _within(value, size):
    return f"{value:.1f}" if 0 <= value <= size else ""
