package dev.baton.roles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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

/** Finds tasks by their words. Made anew for each question: 200 tasks are few. */
final class TaskIndex implements AutoCloseable {

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String COVERS = "covers";

    /** What a task is called says more than what belongs to it. */
    private static final float OF_THE_NAME = 3;

    /** Of fewer letters, too many words are near each other. */
    private static final int SHORT = 4;

    private static final int LONG = 7;

    /** Longer questions are cut. */
    private static final int MOST_WORDS = 30;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final Map<String, Task> tasks;

    TaskIndex(List<Task> tasks) {
        this.tasks = tasks.stream().collect(Collectors.toMap(task -> task.id().value(), Function.identity()));
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var task : tasks) {
                writer.addDocument(document(task));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Task task) {
        var document = new Document();
        document.add(new StringField(ID, task.id().value(), Field.Store.YES));
        document.add(new TextField(NAME, task.duty().name(), Field.Store.NO));
        document.add(new TextField(COVERS, task.duty().covers(), Field.Store.NO));
        return document;
    }

    /**
     * What was found, the best first.
     *
     * @param near whether no task has all the words, so that these have only some, or such that are spelled nearly so
     */
    record Found(List<Task> tasks, boolean near) {}

    /** Those that have all the words, whatever their endings; if there is none, those that are nearest. */
    Found find(String words) {
        var terms = terms(words);
        if (terms.isEmpty()) {
            return new Found(List.of(), true);
        }
        try (var reader = DirectoryReader.open(directory)) {
            var searcher = new IndexSearcher(reader);
            var exact = search(searcher, query(terms, Occur.MUST, false));
            return exact.isEmpty()
                    ? new Found(search(searcher, query(terms, Occur.SHOULD, true)), true)
                    : new Found(exact, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Task> search(IndexSearcher searcher, Query query) throws IOException {
        var found = new ArrayList<Task>();
        for (var hit : searcher.search(query, Math.max(1, tasks.size())).scoreDocs) {
            var task = tasks.get(searcher.storedFields().document(hit.doc).get(ID));
            if (task != null) {
                found.add(task);
            }
        }
        return found;
    }

    /** Each word in the name or in what it covers; near ones with a letter more, less, changed or swapped. */
    private static Query query(Set<String> terms, Occur occur, boolean near) {
        var query = new BooleanQuery.Builder();
        for (var term : terms) {
            var somewhere = new BooleanQuery.Builder()
                    .add(new BoostQuery(word(NAME, term, near), OF_THE_NAME), Occur.SHOULD)
                    .add(word(COVERS, term, near), Occur.SHOULD);
            query.add(somewhere.build(), occur);
        }
        return query.build();
    }

    private static Query word(String field, String word, boolean near) {
        var term = new Term(field, word);
        var edits = word.length() < SHORT ? 0 : word.length() < LONG ? 1 : 2;
        return near ? new FuzzyQuery(term, edits) : new TermQuery(term);
    }

    /** Without endings, and without words that say nothing. */
    private Set<String> terms(String text) {
        var terms = new LinkedHashSet<String>();
        try (var stream = analyzer.tokenStream(NAME, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && terms.size() < MOST_WORDS) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    @Override
    public void close() {
        try {
            directory.close();
            analyzer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
