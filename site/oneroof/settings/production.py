"""The settings of a public site; ``dev`` and ``test`` only loosen them.

Every value that differs between two machines comes from the environment
through ``oneroof.env``, and is described in docs/environment.md.
"""

from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from csp.constants import NONE, SELF, UNSAFE_INLINE
from django.utils.translation import gettext_lazy as _

from oneroof import env

ROOT = Path(__file__).resolve().parents[3]
VAR = env.directory("VAR_DIR", ROOT / "var")

# Who and where ---------------------------------------------------------------

DEBUG = False
GALLERY = False  # of components and blocks, for developers
SECRET_KEY = env.secret("SECRET_KEY")
SECRET_KEY_FALLBACKS = env.words("SECRET_KEY_FALLBACKS", "")
SITE_NAME = env.text("SITE_NAME", "One Roof")
BASE_URL = env.text("BASE_URL").rstrip("/")
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS = [BASE_URL]
ROOT_URLCONF = "oneroof.urls"
WSGI_APPLICATION = "oneroof.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "oneroof",
    "home",
    "translation",
    "events",
    "knowledge",
    "initiatives",
    "network",
    "people",
    "content",
    "wagtail_localize",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.locales",
    "wagtail.sites",
    "people.apps.WagtailUsersConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail.api.v2",
    "wagtail",
    "rest_framework",
    "modelcluster",
    "taggit",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_tasks",
    "django_tasks_db",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "oneroof.logs.AccessMiddleware",
    "oneroof.security.PolicyMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "oneroof.languages.LanguageMiddleware",
    "content.reader.ReaderMiddleware",
    "translation.reads.ReadsMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "people.second_factor.SecondFactorMiddleware",
    "network.guard.AdminGuard",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "content.reader.context",
            ]
        },
    }
]

# Security ---------------------------------------------------------------------

SECURE = env.flag("SECURE", True)  # served by HTTPS
TRUSTED_PROXIES = env.number("TRUSTED_PROXIES", 1)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TRUSTED_PROXIES else None
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXIES
SECURE_SSL_REDIRECT = SECURE
SECURE_REDIRECT_EXEMPT = [r"^health/$"]
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE
SECURE_HSTS_PRELOAD = SECURE
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SESSION_COOKIE_SECURE = SECURE
CSRF_COOKIE_SECURE = SECURE
CSRF_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "DENY"  # Wagtail's previews ask for SAMEORIGIN themselves
PERMISSIONS_POLICY = (
    "accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), "
    "magnetometer=(), microphone=(), midi=(), payment=(), usb=()"
)

# Frames of these hosts are loaded only after a click.
EMBED_HOSTS = env.words("EMBED_HOSTS", "https://www.youtube-nocookie.com, https://player.vimeo.com")
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "media-src": [SELF],
        "manifest-src": [SELF],
        "frame-src": EMBED_HOSTS,
        "frame-ancestors": [NONE],
        "form-action": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
    }
}
# The editor of Wagtail needs inline scripts and styles, and frames of its own previews.
ADMIN_SECURITY_POLICY = CONTENT_SECURITY_POLICY["DIRECTIVES"] | {
    "script-src": [SELF, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
    "frame-src": [SELF, *EMBED_HOSTS],
    "frame-ancestors": [SELF],
}

# Data -------------------------------------------------------------------------

DATABASES = {"default": env.database("DATABASE_URL", f"sqlite:///{VAR / 'oneroof.sqlite3'}")}
CACHES = {"default": env.cache("REDIS_URL")}

MEDIA_ROOT = env.directory("MEDIA_DIR", VAR / "media")
MEDIA_URL = "/media/"
MEDIA_MAX_AGE = 30 * 24 * 3600  # a changed picture gets a new name
STATIC_ROOT = VAR / "static"
STATIC_URL = "/static/"
STATICFILES_DIRS = [ROOT / "static"]
WHITENOISE_ALLOW_ALL_ORIGINS = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# Languages and times -------------------------------------------------------------

LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", _("English")),
    ("lv", _("Latvian")),
    ("lt", _("Lithuanian")),
    ("et", _("Estonian")),
    ("sv", _("Swedish")),
    ("de", _("German")),
    ("da", _("Danish")),
    ("uk", _("Ukrainian")),
    ("ar", _("Arabic")),
    ("en-simple", _("Easy English")),
    ("lv-simple", _("Easy Latvian")),
]
# Our words, and those that Wagtail and Django lack: bootstrap/wagtail_words.py.
LOCALE_PATHS = [ROOT / "site" / "locale", ROOT / "site" / "locale_wagtail"]
TIME_ZONE = "UTC"
USE_I18N = True
FORMAT_MODULE_PATH = ["oneroof.formats"]
USE_TZ = True

READS_EVERY = env.number("READS_EVERY", 300)  # seconds until counts of page reads are written

# Wagtail ---------------------------------------------------------------------------

WAGTAIL_SITE_NAME = SITE_NAME
WAGTAILADMIN_BASE_URL = BASE_URL
WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
# Wagtail's own list lacks Latvian and Danish; whoever has a profile would get English instead.
WAGTAILADMIN_PERMITTED_LANGUAGES = [pair for pair in LANGUAGES if not pair[0].endswith("-simple")]
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
WAGTAILLOCALIZE_DISABLE_ON_DELETE = True  # words outlive the page that they were written for
WAGTAILLOCALIZE_MACHINE_TRANSLATOR = env.machine_translator(
    env.text("LIBRETRANSLATE_URL", ""),
    env.text("LIBRETRANSLATE_KEY", ""),
    env.text("DEEPL_KEY", ""),
)
WAGTAILIMAGES_IMAGE_MODEL = "content.Image"
WAGTAILDOCS_DOCUMENT_MODEL = "content.Document"
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILREDIRECTS_AUTO_CREATE = False  # content.moved keeps old addresses, a row a change
# A country's moderators get the notice, not the administrators of all countries.
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
# Those of places: "localtime" and "Factory", which machines have too, break the account page.
WAGTAIL_USER_TIME_ZONES = sorted(zone for zone in available_timezones() if "/" in zone)
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "home.admin_search"}}  # the admin's alone
WAGTAILAPI_LIMIT_MAX = 50
TAGGIT_CASE_INSENSITIVE = True
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpeg", "jpg", "png", "webp"]  # no SVG: it is a program
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000
WAGTAILIMAGES_IMAGE_FORM_BASE = "content.uploads.ImageForm"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "content.uploads.DocumentForm"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILDOCS_SERVE_METHOD = "serve_view"  # never around the view that sets the headers
WAGTAILDOCS_EXTENSIONS = [
    *["pdf", "odt", "ods", "odp", "docx", "xlsx", "pptx", "csv", "txt", "ics", "epub", "zip"]
]
# Pictures and videos are blocks: they need alt text, and a click before another site is asked.
WAGTAILADMIN_RICH_TEXT_EDITORS = {
    "default": {
        "WIDGET": "wagtail.admin.rich_text.DraftailRichTextArea",
        "OPTIONS": {
            "features": ["h3", "h4", "bold", "italic", "ol", "ul", "link", "document-link"]
        },
    }
}
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # a page with many blocks is a form with many fields
# Passwords and addresses are changed under /account/, which asks for the old password first.
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False

# Sign-in -----------------------------------------------------------------------------

AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"
WAGTAILADMIN_LOGIN_URL = "account_login"
WAGTAIL_FRONTEND_LOGIN_URL = "/account/login/"

SIGN_UP_OPEN = env.flag("SIGN_UP_OPEN", False)
ACCOUNT_ADAPTER = "people.sign_in.AccountAdapter"
ACCOUNT_FORMS = {"login": "people.sign_in.LoginForm"}
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory" if SIGN_UP_OPEN else "none"
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_LOGOUT_REDIRECT_URL = "/"
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if SECURE else "http"

REQUIRE_MFA = env.flag("REQUIRE_MFA", True)
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_TOTP_ISSUER = SITE_NAME
MFA_TOTP_TOLERANCE = 1
MFA_ALLOW_UNVERIFIED_EMAIL = True  # accounts are made by administrators, who know the address
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not SECURE

# Mail and logs -------------------------------------------------------------------------

globals().update(env.mail("EMAIL_URL"))
DEFAULT_FROM_EMAIL = env.text("MAIL_FROM", f"{SITE_NAME} <no-reply@{urlsplit(BASE_URL).hostname}>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"private": {"()": "oneroof.logs.PrivateFilter"}},
    "formatters": {
        "json": {"()": "oneroof.logs.JSONFormatter"},
        "plain": {"format": "{asctime} {levelname:<7} {message}", "style": "{", "datefmt": "%X"},
    },
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": env.choice("LOG_FORMAT", ("json", "plain")),
            "filters": ["private"],
        }
    },
    "root": {"handlers": ["console"], "level": env.text("LOG_LEVEL", "INFO").upper()},
    "loggers": {
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        "fontTools": {"level": "WARNING"},  # these two tell each step of a PDF file
        "weasyprint": {"level": "WARNING"},
    },
}
