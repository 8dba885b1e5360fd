package dev.fingerpost.tree;

/** Trees too large for any test that lists paths. */
public final class LargeTrees {
    private LargeTrees() {}

    /** The page of a hundred questions with three answers each, every tenth asking what an earlier one was. */
    public static String hundredQuestions() {
        StringBuilder text = new StringBuilder("# T\n\n## Questions\n");
        for (int i = 0; i < 100; i++) {
            String next = i == 99 ? "go" : "q" + (i + 1);
            text.append("\n### <a name=\"q")
                    .append(i)
                    .append("\"></a>Question ")
                    .append(i)
                    .append("?\n\n");
            text.append("- [Yes](#").append(next).append(") <!-- id: yes -->\n");
            text.append("- [No](#").append(i % 7 == 3 ? "stop" : next).append(") <!-- id: no -->\n");
            if (i % 10 == 9) {
                text.append("- [Perhaps](#")
                        .append(next)
                        .append(") `if q")
                        .append(i - 4)
                        .append(" is yes`\n");
            } else {
                text.append("- [Perhaps](#").append(next).append(")\n");
            }
        }
        return text + "\n## Outcomes\n\n### <a name=\"go\"></a>Go\n\n### <a name=\"stop\"></a>Stop\n";
    }
}
