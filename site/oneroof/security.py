"""Security headers that neither Django nor django-csp sets."""
