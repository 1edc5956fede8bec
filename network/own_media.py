"""The pictures and documents in a page: those of the editor's country, and the shared ones."""

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext_lazy as _
from wagtail.documents import get_document_model
from wagtail.documents.permissions import permission_policy as document_policy
from wagtail.images import get_image_model
from wagtail.images.permissions import permission_policy as image_policy
from wagtail.models import ReferenceIndex

from content.fact_form import FactForm

CHOOSE = ["add", "change", "choose"]


def media_in(page):
    """``{(model, primary key as text)}`` of what the fields, blocks and text of ``page`` use."""
    models = (get_image_model(), get_document_model())
    types = {ContentType.objects.get_for_model(model).pk: model for model in models}
    references = ReferenceIndex._extract_references_from_object(page)
    return {(types[kind], pk) for kind, pk, *_paths in references if kind in types}


def may_choose(user, model, pk):
    policy = image_policy if model is get_image_model() else document_policy
    chosen = model.objects.filter(pk=pk).first()
    return not chosen or policy.user_has_any_permission_for_instance(user, CHOOSE, chosen)


class OwnMediaForm(FactForm):
    """A page's form that takes no picture or document which its chooser would not offer."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._media_before = media_in(self.instance) if self.is_bound else set()

    def _post_clean(self):
        super()._post_clean()
        if self.errors or not self.for_user or self.for_user.is_superuser:
            return
        added = media_in(self.instance) - self._media_before
        if not all(may_choose(self.for_user, model, pk) for model, pk in added):
            self.add_error(
                None, _("Choose pictures and documents of your own country, or shared ones.")
            )
