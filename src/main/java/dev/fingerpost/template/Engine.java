package dev.fingerpost.template;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ThemePath;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** FreeMarker, closed and the same everywhere. */
final class Engine {
    static {
        silence();
    }

    private Engine() {}

    /** Whatever logging library is about, FreeMarker has nothing to say to it. */
    @SuppressWarnings("deprecation") // the other way is a property of the whole JVM
    private static void silence() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no library needs no class", e);
        }
    }

    static Configuration configuration(Map<ThemePath, SourceFile> templates, ObjectWrapper wrapper) {
        Configuration it = new Configuration(Configuration.VERSION_2_3_35);
        it.setTemplateLoader(new TemplateMap(templates));
        it.setCacheStorage(new StrongCacheStorage());
        it.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        it.setLocalizedLookup(false);
        closed(it, wrapper);
        deterministic(it);
        it.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        it.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        it.setNamingConvention(Configuration.LEGACY_NAMING_CONVENTION);
        it.setWhitespaceStripping(true);
        it.setFallbackOnNullLoopVariable(false);
        it.setTabSize(1);
        quiet(it);
        return it;
    }

    private static void closed(Configuration it, ObjectWrapper wrapper) {
        it.setObjectWrapper(wrapper);
        it.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        it.setAPIBuiltinEnabled(false);
        it.setOutputFormat(HTMLOutputFormat.INSTANCE);
        it.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    }

    private static void deterministic(Configuration it) {
        it.setLocale(Locale.ROOT);
        it.setTimeZone(TimeZone.getTimeZone("UTC"));
        it.setNumberFormat("c");
        it.setBooleanFormat("c");
        it.setDefaultEncoding("UTF-8");
        it.setOutputEncoding("UTF-8");
        it.setURLEscapingCharset("UTF-8");
    }

    /** Faults are told by us, once, and by nobody else. */
    private static void quiet(Configuration it) {
        it.setLogTemplateExceptions(false);
        it.setAttemptExceptionReporter((fault, environment) -> {});
        it.setShowErrorTips(false);
        it.setWrapUncheckedExceptions(true);
    }
}
