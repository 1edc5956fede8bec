"""The report on translations, of what the reader of the report may edit."""

from django.urls import path
from wagtail.permissions import page_permission_policy
from wagtail_localize.views.report import TranslationsReportView


class OwnTranslationsReport(TranslationsReportView):
    """wagtail-localize's report lists the translations of all countries, drafts too."""

    def get_queryset(self):
        own = page_permission_policy.instances_user_has_permission_for(self.request.user, "change")
        keys = own.order_by().values("translation_key")
        return super().get_queryset().filter(source__object_id__in=keys)


# Under wagtail-localize's own names, which the report asks for.
urls = [
    path("reports/translations/", OwnTranslationsReport.as_view(), name="translations_report"),
    path(
        "reports/translations/results/",
        OwnTranslationsReport.as_view(results_only=True),
        name="translations_report_results",
    ),
]
