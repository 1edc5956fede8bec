"""Addresses of taking part, beneath a language: /lv/taking-part/…"""

from django.urls import path

from events.taking_part import views
from events.taking_part.certificate_pages import check, own_certificate
from events.taking_part.feedback import feedback
from events.taking_part.quiet import quiet

app_name = "taking_part"
urlpatterns = [
    path("<uuid:event_key>/", views.register, name="register"),
    path("<uuid:event_key>/sent/", views.sent, name="sent"),
    path("own/<str:token>/", views.own_page, name="own"),
    path("own/<str:token>/change/", views.change, name="change"),
    path("own/<str:token>/cancel/", views.cancel, name="cancel"),
    path("own/<str:token>/quiet/", quiet, name="quiet"),
    path("own/<str:token>/certificate/", own_certificate, name="certificate"),
    path("own/<str:token>/feedback/", feedback, name="feedback"),
    path("certificate/<str:code>/", check, name="check"),
]
