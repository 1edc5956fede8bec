"""The illustrations: their titles, and what each one shows."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """``country`` is the code of the collection it lies in; empty for the shared one."""

    title: str
    alt: dict[str, str]
    country: str = ""


PICTURES: dict[str, Picture] = {}
