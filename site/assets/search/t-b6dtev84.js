fingerpostSearch(["","","Text read, in a public copy of the documentation dated 22 August 2026 (thevibeworks/claude-code-docs, commit 3f1ef7c)."])
