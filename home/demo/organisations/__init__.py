"""The organisations around the initiatives. Names, for links from elsewhere:

lv: vidzeme-university, liepa-parish, liepa-network, vidzeme-incubator, liepaja-social-service
lt: family-support-centre       ee: harkujarve-village-society
se: lulea-coworking, lulea-employment-office
de: north-frisia-press, north-frisia-adult-education, baltic-sea-programme
dk: aarhus-folk-high-school

All but the university are examples of a kind, and say so in their names.
"""

from home.demo.organisations import elsewhere, latvia

THINGS = latvia.THINGS + elsewhere.THINGS
