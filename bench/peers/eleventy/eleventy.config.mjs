import syntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";

export default function (config) {
  config.addPlugin(syntaxHighlight);
  config.addGlobalData("layout", "page.njk");
  config.addCollection("sections", (all) => {
    const sections = new Map();
    for (const item of all.getAll()) {
      const folder = item.filePathStem.split("/")[1];
      if (folder.startsWith("section-")) {
        const section = sections.get(folder) ?? { pages: [] };
        if (item.fileSlug === folder) section.index = item;
        else section.pages.push(item);
        sections.set(folder, section);
      }
    }
    return [...sections.values()];
  });
  config.amendLibrary("md", (md) => {
    const plain = md.renderer.rules.link_open ?? ((tokens, i, options, env, self) => self.renderToken(tokens, i, options));
    md.renderer.rules.link_open = (tokens, i, options, env, self) => {
      const href = tokens[i].attrGet("href");
      if (href?.endsWith(".md")) tokens[i].attrSet("href", "../" + href.slice(0, -3) + "/");
      return plain(tokens, i, options, env, self);
    };
  });
  return { dir: { input: "content", includes: "../_includes" }, markdownTemplateEngine: false };
}
