import de.redsix.dmncheck.result.ValidationResult;
import de.redsix.dmncheck.util.ValidatorLoader;
import de.redsix.dmncheck.validators.core.Validator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * What dmn-check says of each file: a line with its name, a tab, and kinds of fault. It knows no type {@code number}, which is DMN's own, and reads
 * {@code double} in its stead. Of rows with the same cells it says that they contradict each other, also where the first one wins: the second is
 * dead then.
 */
class DmnCheck {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            String text = Files.readString(Path.of(file)).replace("typeRef=\"number\"", "typeRef=\"double\"");
            DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            String conflict = text.contains("hitPolicy=\"FIRST\"") ? "shadowed" : "overlap";
            TreeSet<String> kinds = new TreeSet<>();
            List<String> said = new ArrayList<>();
            for (Validator validator : ValidatorLoader.getValidators()) {
                for (Object one : validator.apply(model)) {
                    ValidationResult result = (ValidationResult) one;
                    String message = result.getMessage();
                    said.add(result.getSeverity() + ": " + message);
                    if (message.startsWith("Rule is conflicting")) {
                        kinds.add(conflict);
                    } else if (message.startsWith("Rule is shadowed") || message.startsWith("Rule is defined more")) {
                        kinds.add("shadowed");
                    } else if (result.getSeverity().toString().equals("ERROR")) {
                        kinds.add("not analysed");
                    }
                }
            }
            System.out.println(Path.of(file).getFileName() + "\t" + String.join(",", kinds));
            Files.write(Path.of(file + ".dmn-check"), said);
        }
    }
}
