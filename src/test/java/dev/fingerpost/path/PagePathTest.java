package dev.fingerpost.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePathTest {
    /** Of several files that would be a folder's page, the first in the order of tools is it. */
    @ParameterizedTest
    @CsvSource({
        "index.md,  README.md, false",
        "_index.md, index.md,  true",
        "README.md, index.md,  true",
        "README.md, readme.md, false",
        "readme.md, README.md, true",
        "README.md, other.md,  false",
        "other.md,  index.md,  false",
    })
    void oneFileIsThePageOfAFolder(String name, String beside, boolean shadowed) {
        assertThat(PagePath.isShadowed(name, Set.of(name, beside))).isEqualTo(shadowed);
    }

    @ParameterizedTest
    @CsvSource({
        "index.md,  true",
        "_index.md, true",
        "README.md, true",
        "readme.md, true",
        "Index.md,  false",
        "index.txt, false",
        "a/index.md, false",
    })
    void someNamesAreThoseOfAFoldersPage(String name, boolean index) {
        assertThat(PagePath.isIndex(name)).isEqualTo(index);
    }
}
