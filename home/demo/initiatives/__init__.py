"""The eight initiatives, one module each."""

from home.demo.initiatives import (
    aiidi,
    cheap_tasty_healthy,
    harkujarve_community_church,
    hear_me_out,
    newspaper_and_web,
    pieturi_liepa,
    single_parents_platform,
    sivans_hundtjanst,
)

THINGS = [
    pieturi_liepa.THING,
    sivans_hundtjanst.THING,
    newspaper_and_web.THING,
    hear_me_out.THING,
    harkujarve_community_church.THING,
    cheap_tasty_healthy.THING,
    aiidi.THING,
    single_parents_platform.THING,
]
