"""Events in the Wagtail admin."""

from django.urls import include, path
from wagtail import hooks


@hooks.register("register_admin_urls")
def running_urls():
    return [path("running/", include("events.running.urls"))]
