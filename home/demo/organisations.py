"""The organisations around the initiatives. Names, for links from elsewhere:

lv: vidzeme-university, liepa-parish, liepa-network, vidzeme-incubator, liepaja-social-service
lt: family-support-centre       ee: harkujarve-village-society
se: lulea-coworking, lulea-employment-office
de: north-frisia-press, north-frisia-adult-education       dk: aarhus-folk-high-school
"""
