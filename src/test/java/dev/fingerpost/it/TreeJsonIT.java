package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;

/** The trees of the built sites are what {@code fingerpost schema tree} says. */
class TreeJsonIT {
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Jar.in(BuiltSite.PROJECT).run("schema", "tree").fine().out());

    @Test
    void theShippedTreesKeepTheSchema() {
        keepsTheSchema(BuiltSite.real());
    }

    @Test
    void aTreeOfEveryConstructKeepsTheSchema() {
        keepsTheSchema(BuiltSite.small());
    }

    private void keepsTheSchema(BuiltSite site) {
        assertThat(site.files(".tree.json"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(schema.validate(site.text(path), InputFormat.JSON))
                        .as(path)
                        .isEmpty());
    }
}
