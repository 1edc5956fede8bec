"""What a browser sends from Wagtail's page editor."""

from bs4 import BeautifulSoup
from wagtail.blocks import StreamValue
from wagtail.test.utils.form_data import nested_form_data, streamfield


def page_form(client, url, **changes):
    """The data that the page editor at ``url`` would send, with ``changes`` over it.

    A block field that is not among ``changes`` is sent as it is; the value of
    one that is: ``[(block type, value, id)]`` where the value is as in
    ``wagtail.test.utils.form_data``.
    """
    response = client.get(url)
    assert response.status_code == 200, response.status_code
    form = response.context["form"]
    data = _inputs(response.content, "page-edit-form")
    for name, field in form.fields.items():
        if hasattr(field, "block"):
            value = form.get_initial_for_field(field, name)
            blocks = changes.pop(name, None)
            data |= nested_form_data(
                {name: blocks_data(_state(value) if blocks is None else blocks)}
            )
    return {**data, **changes}


def blocks_data(blocks, taken_out=()):
    """The inputs of a StreamField: ``[(type, value, id)]`` and the ids of those taken out."""
    data = streamfield([(kind, value) for kind, value, *_id in blocks])
    for number, (_kind, _value, *uid) in enumerate(blocks):
        data[str(number)]["id"] = uid[0] if uid and uid[0] else ""
    for number, (kind, value, uid) in enumerate(taken_out, start=len(blocks)):
        data[str(number)] = {
            "type": kind,
            "value": value,
            "id": uid,
            "deleted": "1",
            "order": str(number),
        }
    data["count"] = str(len(blocks) + len(taken_out))
    return data


def _state(value: StreamValue):
    return [
        (child.block_type, child.block.get_prep_value(child.value), child.id) for child in value
    ]


def _inputs(html, form_id):
    form = BeautifulSoup(html, "html.parser").find("form", id=form_id)
    data = {}
    for field in form.find_all(["input", "textarea", "select"]):
        name, kind = field.get("name"), field.get("type")
        if not name or (kind in ("checkbox", "radio") and not field.has_attr("checked")):
            continue
        if field.name == "select":
            chosen = [o["value"] for o in field.find_all("option") if o.has_attr("selected")]
            data[name] = chosen if field.has_attr("multiple") else "".join(chosen[:1])
        elif field.name == "textarea":
            data[name] = (field.string or "").removeprefix("\n")
        elif kind == "checkbox" and name in data:
            data[name] = [
                *([data[name]] if isinstance(data[name], str) else data[name]),
                field.get("value", "on"),
            ]
        elif kind != "submit":
            data[name] = field.get("value", "on" if kind == "checkbox" else "")
    return data
