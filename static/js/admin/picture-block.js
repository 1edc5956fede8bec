// In the editor: choosing a picture fills in what it shows, in the language of the page.
(() => {
  class PictureBlockDefinition extends window.wagtailStreamField.blocks.StructBlockDefinition {
    render(placeholder, prefix, initialState, initialError) {
      const block = super.render(placeholder, prefix, initialState, initialError);
      const alt = document.getElementById(`${prefix}-alt_text`);
      const decorative = document.getElementById(`${prefix}-decorative`);
      block.childBlocks.image.widget.addEventListener("chosen", ({ detail }) => {
        suggest(detail.id, alt, decorative);
      });
      return block;
    }
  }

  async function suggest(pk, alt, decorative) {
    if (!pk || decorative.checked || (alt.value && alt.value !== alt.dataset.suggested)) return;
    const { ADMIN_API, ACTIVE_CONTENT_LOCALE } = window.wagtailConfig;
    const admin = new URL(ADMIN_API.PAGES, location.href).pathname.split("/api/")[0];
    const answer = await fetch(`${admin}/pictures/${pk}/alt/${ACTIVE_CONTENT_LOCALE}/`);
    if (!answer.ok) return;
    alt.value = (await answer.json()).alt;
    alt.dataset.suggested = alt.value;
  }

  window.telepath.register("oneroof.PictureBlock", PictureBlockDefinition);
})();
