import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * What KIE's analysis of decision tables says of each file: a line with its name, a tab, and kinds of fault. What it says of some
 * rows, and not of the table or an input, has a question mark.
 */
class Kie {
    private static final Map<String, String> KINDS = Map.of(
            "DECISION_TABLE_GAP", "gap",
            "DECISION_TABLE_OVERLAP", "overlap",
            "DECISION_TABLE_OVERLAP_HITPOLICY_UNIQUE", "overlap",
            "DECISION_TABLE_OVERLAP_HITPOLICY_ANY", "overlap",
            "DECISION_TABLE_MASKED_RULE", "shadowed",
            "DECISION_TABLE_SUBSUMPTION_RULE", "shadowed?",
            "DECISION_TABLE_2NDNFVIOLATION", "unused?",
            "DECISION_TABLE_ANALYSIS_ERROR", "not analysed");

    public static void main(String[] files) throws Exception {
        DMNValidator validator = DMNValidatorFactory.newValidator();
        for (String file : files) {
            List<DMNMessage> messages =
                    validator.validate(new File(file), DMNValidator.Validation.VALIDATE_MODEL, DMNValidator.Validation.ANALYZE_DECISION_TABLE);
            TreeSet<String> kinds = new TreeSet<>();
            List<String> said = new ArrayList<>();
            for (DMNMessage message : messages) {
                String type = String.valueOf(message.getMessageType());
                kinds.add(message.getText().contains("are duplicates") ? "shadowed" : KINDS.getOrDefault(type, "else"));
                said.add(type + ": " + message.getText());
            }
            kinds.remove("else");
            System.out.println(Path.of(file).getFileName() + "\t" + String.join(",", kinds));
            Files.write(Path.of(file + ".kie"), said);
        }
    }
}
