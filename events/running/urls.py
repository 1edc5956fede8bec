"""Addresses of running an event, in the admin: /admin/running/…"""

app_name = "running"
urlpatterns = []
