package dev.baton.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The best of a few things for a question. Made anew for each question, so there is nothing to keep up to date; a few
 * hundred take some milliseconds. What is many is for {@link Search}.
 */
public final class Shortlist implements AutoCloseable {

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String WORDS = "words";

    /** All words as they are spelled: what is mistyped has another stem. */
    private static final String SPELLED = "spelled";

    /** What a thing is called says more than what is said of it. */
    private static final float OF_THE_NAME = 3;

    /** Of fewer letters, too many words are near each other. */
    private static final int SHORT = 4;

    private static final int LONG = 7;

    /** More words of a question are not looked for. */
    private static final int MOST_WORDS = 30;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final Analyzer spelling = new StandardAnalyzer(EnglishAnalyzer.getDefaultStopSet());
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final int size;

    /**
     * A thing that may be found.
     *
     * @param words what is said of it
     */
    public record Candidate(String id, String name, String words) {}

    public Shortlist(List<Candidate> candidates) {
        this.size = candidates.size();
        var each = new PerFieldAnalyzerWrapper(analyzer, Map.of(SPELLED, spelling));
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(each))) {
            for (var candidate : candidates) {
                writer.addDocument(document(candidate));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Candidate candidate) {
        var document = new Document();
        document.add(new StringField(ID, candidate.id(), Field.Store.YES));
        document.add(new TextField(NAME, candidate.name(), Field.Store.NO));
        document.add(new TextField(WORDS, candidate.words(), Field.Store.NO));
        document.add(new TextField(SPELLED, candidate.name() + " " + candidate.words(), Field.Store.NO));
        return document;
    }

    /**
     * What was found, the best first.
     *
     * @param near whether nothing has all the words, so that these have only some, or such that are spelled nearly so
     */
    public record Best(List<String> ids, boolean near) {

        public Best {
            ids = List.copyOf(ids);
        }
    }

    /** Those that have all the words, whatever their endings; if there is none, those that are nearest. */
    public Best find(String words) {
        var terms = Terms.of(analyzer, words).stream().limit(MOST_WORDS).toList();
        if (terms.isEmpty()) {
            return new Best(List.of(), true);
        }
        try (var reader = DirectoryReader.open(directory)) {
            var searcher = new IndexSearcher(reader);
            var exact = search(searcher, all(terms));
            return exact.isEmpty() ? new Best(search(searcher, near(terms, words)), true) : new Best(exact, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> search(IndexSearcher searcher, Query query) throws IOException {
        var found = new ArrayList<String>();
        for (var hit : searcher.search(query, Math.max(1, size)).scoreDocs) {
            found.add(searcher.storedFields().document(hit.doc).get(ID));
        }
        return found;
    }

    /** Each word in the name or in what is said. */
    private static Query all(List<String> terms) {
        var query = new BooleanQuery.Builder();
        for (var term : terms) {
            var somewhere = new BooleanQuery.Builder()
                    .add(new BoostQuery(new TermQuery(new Term(NAME, term)), OF_THE_NAME), Occur.SHOULD)
                    .add(new TermQuery(new Term(WORDS, term)), Occur.SHOULD);
            query.add(somewhere.build(), Occur.MUST);
        }
        return query.build();
    }

    /** Some of the words, with a letter more, less, changed or swapped; long ones with two. */
    private Query near(List<String> terms, String words) {
        var query = new BooleanQuery.Builder();
        for (var term : terms) {
            query.add(new BoostQuery(near(NAME, term), OF_THE_NAME), Occur.SHOULD);
            query.add(near(WORDS, term), Occur.SHOULD);
        }
        Terms.of(spelling, words).stream()
                .limit(MOST_WORDS)
                .forEach(word -> query.add(near(SPELLED, word), Occur.SHOULD));
        return query.build();
    }

    private static Query near(String field, String word) {
        return new FuzzyQuery(new Term(field, word), word.length() < SHORT ? 0 : word.length() < LONG ? 1 : 2);
    }

    @Override
    public void close() {
        try {
            directory.close();
            analyzer.close();
            spelling.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
