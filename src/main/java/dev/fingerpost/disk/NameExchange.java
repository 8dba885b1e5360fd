package dev.fingerpost.disk;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets two names change places in one step, so that neither is ever absent: {@code renameat2} with {@code RENAME_EXCHANGE} on Linux,
 * {@code renamex_np} with {@code RENAME_SWAP} on macOS. Java reaches them from version 22 on, by {@code java.lang.foreign}; the program is
 * compiled for 17, hence by reflection.
 */
final class NameExchange {
    /** "The current folder" to calls that take a folder; both paths are absolute. From {@code fcntl.h} of Linux. */
    private static final int AT_FDCWD = -100;

    private static final int SWAP = 2;
    private static final String PACKAGE = "java.lang.foreign.";

    private NameExchange() {}

    /**
     * Exchanges them, if the system, its file system and this Java can.
     *
     * @return false where nothing was done
     */
    static boolean run(Path one, Path other) throws IOException {
        boolean known = one.getFileSystem() == FileSystems.getDefault() && isAllowed();
        try {
            return known
                    && call(
                            one.toAbsolutePath().toString(),
                            other.toAbsolutePath().toString());
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            // Another Java may have put these calls elsewhere: then names are exchanged by two renames.
            return false;
        }
    }

    /** Java warns of native calls on the error stream unless the jar, or an option, allows them. */
    private static boolean isAllowed() {
        try {
            return (boolean) Module.class.getMethod("isNativeAccessEnabled").invoke(NameExchange.class.getModule());
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static boolean call(String one, String other) throws Throwable {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        Object number = type("ValueLayout").getField("JAVA_INT").get(null);
        Object address = type("ValueLayout").getField("ADDRESS").get(null);
        MethodHandle swap = mac
                ? handle("renamex_np", number, address, address, number)
                : handle("renameat2", number, number, address, number, address, number);
        if (swap == null) {
            return false;
        }
        try (AutoCloseable arena =
                (AutoCloseable) type("Arena").getMethod("ofConfined").invoke(null)) {
            Object from = text(arena, one);
            Object to = text(arena, other);
            Object failed = mac
                    ? swap.invokeWithArguments(from, to, SWAP)
                    : swap.invokeWithArguments(AT_FDCWD, from, AT_FDCWD, to, SWAP);
            return failed.equals(0);
        }
    }

    /** The system's function of this name; null if it has none. */
    private static @Nullable MethodHandle handle(String name, Object result, Object... arguments)
            throws ReflectiveOperationException {
        Class<?> linkerType = type("Linker");
        Object linker = linkerType.getMethod("nativeLinker").invoke(null);
        Object lookup = linkerType.getMethod("defaultLookup").invoke(linker);
        Optional<?> symbol = (Optional<?>)
                type("SymbolLookup").getMethod("find", String.class).invoke(lookup, name);
        if (symbol.isEmpty()) {
            return null;
        }
        Object layouts = Array.newInstance(type("MemoryLayout"), arguments.length);
        for (int i = 0; i < arguments.length; i++) {
            Array.set(layouts, i, arguments[i]);
        }
        Class<?> description = type("FunctionDescriptor");
        Object function = description
                .getMethod("of", type("MemoryLayout"), layouts.getClass())
                .invoke(null, result, layouts);
        Object options = Array.newInstance(type("Linker$Option"), 0);
        return (MethodHandle) linkerType
                .getMethod("downcallHandle", type("MemorySegment"), description, options.getClass())
                .invoke(linker, symbol.get(), function, options);
    }

    private static Object text(Object arena, String path) throws ReflectiveOperationException {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        return type("SegmentAllocator")
                .getMethod("allocateFrom", String.class, Charset.class)
                .invoke(arena, path, names);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(PACKAGE + name);
    }
}
