package dev.fingerpost.pipeline;

import dev.fingerpost.file.SourceFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

/** Writes and reads the values of one type, which are never null. */
interface StoredForm {
    StoredForm NUMBER = of((value, out) -> out.number((Integer) value), StoredReader::number);
    StoredForm TRUTH = of((value, out) -> out.number((Boolean) value ? 1 : 0), in -> in.number() != 0);
    StoredForm DECIMAL = of((value, out) -> out.decimal((Double) value), StoredReader::decimal);
    Map<Class<?>, StoredForm> SIMPLE = Map.of(
            String.class,
            of((value, out) -> out.text((String) value), StoredReader::text),
            int.class,
            NUMBER,
            Integer.class,
            NUMBER,
            boolean.class,
            TRUTH,
            Boolean.class,
            TRUTH,
            double.class,
            DECIMAL,
            Double.class,
            DECIMAL,
            SourceFile.class,
            of((value, out) -> {}, StoredReader::source),
            LocalDate.class,
            of(
                    (value, out) -> out.number((int) ((LocalDate) value).toEpochDay()),
                    in -> LocalDate.ofEpochDay(in.number())));

    void write(Object value, StoredWriter out) throws IOException;

    Object read(StoredReader in) throws IOException;

    interface Write {
        void to(Object value, StoredWriter out) throws IOException;
    }

    interface Read {
        Object from(StoredReader in) throws IOException;
    }

    static StoredForm of(Write write, Read read) {
        return new StoredForm() {
            @Override
            public void write(Object value, StoredWriter out) throws IOException {
                write.to(value, out);
            }

            @Override
            public Object read(StoredReader in) throws IOException {
                return read.from(in);
            }
        };
    }
}
