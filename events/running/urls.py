"""Addresses of running an event, in the admin: /admin/running/…"""

from django.urls import path

from events.running import (
    access,
    bulk,
    certificates,
    check_in,
    checklist,
    duplicate,
    export,
    feedback,
    mails,
    paper,
    people,
    programme,
    report_pages,
)

app_name = "running"
urlpatterns = [
    path("<uuid:event_key>/programme/", programme.programme, name="programme"),
    path("<uuid:event_key>/duplicate/", duplicate.duplicate, name="duplicate"),
    path("<uuid:event_key>/mails/", mails.mails, name="mails"),
    path("<uuid:event_key>/mails/<slug:kind>/", mails.mail, name="mail"),
    path("<uuid:event_key>/people/", people.people, name="people"),
    path("<uuid:event_key>/people/act/", bulk.act, name="act"),
    path("<uuid:event_key>/people/table.<str:kind>", export.export, name="export"),
    path("<uuid:event_key>/people/list/", paper.signatures, name="signatures"),
    path("<uuid:event_key>/people/badges/", paper.badges, name="badges"),
    path("<uuid:event_key>/people/<str:reference>/arranged/", access.arranged, name="arranged"),
    path("<uuid:event_key>/check-in/", check_in.door, name="check_in"),
    path("<uuid:event_key>/check-in/sync/", check_in.sync, name="sync"),
    path("<uuid:event_key>/check-in/worker.js", check_in.worker, name="worker"),
    path("<uuid:event_key>/check-in/walk-in/", check_in.walk_in, name="walk_in"),
    path("<uuid:event_key>/check-in/<str:reference>/", check_in.one, name="check_in_one"),
    path("<uuid:event_key>/certificates/", certificates.certificates, name="certificates"),
    path("<uuid:event_key>/feedback/", feedback.feedback, name="feedback"),
    path("<uuid:event_key>/report/", report_pages.event_report, name="report"),
    path("<uuid:event_key>/report/report.<str:kind>", report_pages.event_report),
    path("<uuid:event_key>/checklist/", checklist.checklist, name="checklist"),
    path("<uuid:event_key>/good-practice/", checklist.good_practice, name="good_practice"),
    path("reports/", report_pages.reports, name="reports"),
    path("reports/<slug:code>/<int:year>/", report_pages.year_report, name="year"),
    path("reports/<slug:code>/<int:year>/report.<str:kind>", report_pages.year_report),
]
