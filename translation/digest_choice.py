"""How often the mail of ``translation.digests`` comes: in the account, or by its own link."""

from django import forms
from django.core import signing
from django.http import Http404
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods
from wagtail.admin.views.account import BaseSettingsPanel

from content.editions import Edition
from translation.digests import SALT, digest_of
from translation.models import Digest
from translation.rights import languages_of


class DigestForm(forms.ModelForm):
    class Meta:
        model = Digest
        fields = ["every"]

    def save(self, commit=True):
        """Who chooses a mail again is told of what comes after that."""
        if "every" in self.changed_data:
            self.instance.told_until = timezone.now()
        return super().save(commit)


class DigestPanel(BaseSettingsPanel):
    """Part of Wagtail's account page, for whoever has a language."""

    name = "digest"
    title = _("Translations")
    order = 460
    form_class = DigestForm

    def is_active(self):
        return bool(languages_of(self.user))

    def get_form(self):
        data = self.request.POST if self.request.method == "POST" else None
        return DigestForm(data, instance=digest_of(self.user), prefix=self.name)


# Without a session there is nothing to forge: the token is all that counts (RFC 8058 §3.2).
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def quiet(request, token):
    """No more mails of this kind: asked with a button on GET, as mail scanners open links."""
    try:
        user_pk = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        raise Http404 from None
    digest = Digest.objects.filter(pk=user_pk).first()
    if not digest:
        raise Http404
    if request.method == "POST":
        Digest.objects.filter(pk=user_pk).update(every=Digest.Every.NEVER)
        digest.every = Digest.Every.NEVER
    reader = request.reader
    here = request.path_info.removeprefix(f"/{reader.language}/")
    context = {
        "quiet": digest.every == Digest.Every.NEVER,
        "switcher": [
            Edition(code, f"/{code}/{here}", current=code == reader.language)
            for code in reader.homes
        ],
    }
    response = render(request, "translation/quiet.html", context)
    response["Cache-Control"] = "private, no-store"
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response
