"""The standing pages: about, privacy, accessibility."""

from home.demo.standing.about import ABOUT
from home.demo.standing.accessibility import ACCESSIBILITY
from home.demo.standing.privacy import PRIVACY

__all__ = ["ABOUT", "ACCESSIBILITY", "PRIVACY"]
