"""What the workspace keeps beside wagtail-localize's own records."""

from translation.models.digest import Digest
from translation.models.glossary import Term
from translation.models.language import Language
from translation.models.talk import Remark, Version
from translation.models.work import Original, Run, Work

__all__ = ["Digest", "Language", "Original", "Remark", "Run", "Term", "Version", "Work"]
