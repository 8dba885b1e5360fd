import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * BM25 over chunks, as Lucene computes it. The query is built from the tokens of the question: Lucene's parser would read
 * its question mark and its colon as commands.
 */
final class Keywords implements AutoCloseable {
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final Analyzer analyzer;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** With {@code stems} words are cut to their stems and common ones dropped, else all are kept as they stand. */
    Keywords(List<String> chunks, boolean stems) throws IOException {
        analyzer = stems ? new EnglishAnalyzer() : new StandardAnalyzer();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < chunks.size(); i++) {
                Document document = new Document();
                document.add(new TextField("text", chunks.get(i), Field.Store.NO));
                document.add(new StoredField("chunk", i));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** The score of each chunk; not a number where no word of the question occurs. */
    float[] scores(String question) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream tokens = analyzer.tokenStream("text", question)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term("text", term.toString())), BooleanClause.Occur.SHOULD);
            }
        }
        float[] scores = new float[reader.numDocs()];
        Arrays.fill(scores, Float.NaN);
        for (ScoreDoc hit : searcher.search(query.build(), reader.numDocs()).scoreDocs) {
            int chunk = searcher.storedFields().document(hit.doc).getField("chunk").numericValue().intValue();
            scores[chunk] = hit.score;
        }
        return scores;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
