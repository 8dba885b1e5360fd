package dev.fingerpost.check;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of the decision records of one folder count: each is there once, and none is missing. */
final class RecordNumbers {
    private static final int HALF = 2;

    private final Site site;
    private final Notes notes;

    RecordNumbers(Site site, Notes notes) {
        this.site = site;
        this.notes = notes;
    }

    void check(List<DecisionRecord> folder) {
        Map<String, DecisionRecord> seen = new HashMap<>();
        List<DecisionRecord> numbered = new ArrayList<>();
        for (DecisionRecord record : folder) {
            if (record.number() == null) {
                continue;
            }
            DecisionRecord first = seen.putIfAbsent(record.number(), record);
            if (first == null) {
                numbered.add(record);
            } else {
                notes.add(
                        Code.RECORD_NUMBER,
                        top(record),
                        "the number " + record.number() + " is that of `"
                                + first.path().name() + "` too",
                        "give one of them the next free number, " + (1 + last(folder)) + ", and follow its links");
            }
        }
        // Numbers that are far apart count something else.
        boolean dense = !numbered.isEmpty() && numbered.size() * HALF > last(folder) - number(numbered.get(0));
        for (int i = 1; i < numbered.size(); i++) {
            int before = number(numbered.get(i - 1));
            int now = number(numbered.get(i));
            if (now > before + 1 && dense) {
                String missing = now == before + 2
                        ? "the number " + (before + 1) + " is"
                        : "the numbers " + (before + 1) + " to " + (now - 1) + " are";
                notes.add(
                        Code.RECORD_NUMBER,
                        top(numbered.get(i)),
                        missing + " missing before this record",
                        "a record that was dropped stays in its place, as `Rejected`");
            }
        }
    }

    private static int last(List<DecisionRecord> folder) {
        return folder.stream()
                .filter(record -> record.number() != null)
                .mapToInt(RecordNumbers::number)
                .max()
                .orElse(0);
    }

    private static int number(DecisionRecord record) {
        return Integer.parseInt(String.valueOf(record.number()));
    }

    private Position top(DecisionRecord record) {
        return requireNonNull(site.pages().get(record.path())).top();
    }
}
