"""Addresses of taking part, beneath a language: /lv/taking-part/…"""

app_name = "taking_part"
urlpatterns = []
