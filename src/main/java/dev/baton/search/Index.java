package dev.baton.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The records of one realm in memory, by their words. Only what is put in is found. */
final class Index implements AutoCloseable {

    private static final String ID = "id";
    private static final String PLACE = "place";
    private static final String GROUP = "group";
    private static final String WORDS = "words";
    private static final String ALL = "all";

    /** All words as they are spelled: what is mistyped has another stem. */
    private static final String SPELLED = "spelled";

    /** Of fewer letters, too many words are near each other. */
    private static final int SHORT = 3;

    private static final int LONG = 7;

    /** How many that share words are compared. */
    private static final int COMPARED = 20;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final Analyzer spelling = new StandardAnalyzer(EnglishAnalyzer.getDefaultStopSet());
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    Index() {
        try {
            writer = new IndexWriter(
                    directory, new IndexWriterConfig(new PerFieldAnalyzerWrapper(analyzer, Map.of(SPELLED, spelling))));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds it by that and by nothing else; with nothing it is found no more. */
    void put(String id, List<Findable> findables) {
        var documents = new ArrayList<Document>();
        for (var place = 0; place < findables.size(); place++) {
            documents.add(document(id, place, findables.get(place)));
        }
        change(() -> writer.updateDocuments(new Term(ID, id), documents));
    }

    private interface Change {
        void make() throws IOException;
    }

    private static void change(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String id, int place, Findable findable) {
        var document = new Document();
        document.add(new StringField(ID, id, Field.Store.YES));
        document.add(new StoredField(PLACE, place));
        document.add(new StringField(GROUP, findable.group(), Field.Store.NO));
        document.add(new TextField(WORDS, findable.words(), Field.Store.YES));
        var all = findable.words() + "\n" + findable.also();
        document.add(new TextField(ALL, all, Field.Store.NO));
        document.add(new TextField(SPELLED, all, Field.Store.NO));
        return document;
    }

    /** What was put in is found from now on. */
    void refresh() {
        change(searchers::maybeRefreshBlocking);
    }

    /** How many are found. */
    int size() {
        return ask(searcher -> searcher.getIndexReader().numDocs());
    }

    /** A question to the index as it is at one moment. */
    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T ask(Question<T> question) {
        try {
            var searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those that have all the words, whatever their endings; those that say them most come first. If there is none,
     * those whose words are spelled nearly so.
     *
     * @param skip how many of them are left out at first
     */
    Search.Hits find(String words, int skip, int limit) {
        var terms = terms(words);
        return terms.isEmpty()
                ? new Search.Hits(List.of(), 0, false)
                : ask(searcher -> find(searcher, terms, near(terms, Terms.of(spelling, words)), skip, limit));
    }

    private static Search.Hits find(IndexSearcher searcher, Set<String> terms, Query near, int skip, int limit)
            throws IOException {
        var exact = all(terms, BooleanClause.Occur.MUST);
        var count = searcher.count(exact);
        if (count > 0) {
            return new Search.Hits(hits(searcher, exact, skip, limit), count, false);
        }
        return new Search.Hits(hits(searcher, near, skip, limit), searcher.count(near), true);
    }

    /**
     * Each word with a letter more, less, changed or swapped; long ones with two. So it finds Müller by muller, too.
     */
    private static Query near(Set<String> terms, Set<String> words) {
        return new BooleanQuery.Builder()
                .add(near(ALL, terms), BooleanClause.Occur.SHOULD)
                .add(near(SPELLED, words), BooleanClause.Occur.SHOULD)
                .build();
    }

    private static Query near(String field, Set<String> terms) {
        var query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(
                new FuzzyQuery(new Term(field, term), term.length() < SHORT ? 0 : term.length() < LONG ? 1 : 2),
                BooleanClause.Occur.MUST));
        return query.build();
    }

    private static List<Search.Hit> hits(IndexSearcher searcher, Query query, int skip, int limit) throws IOException {
        var hits = new ArrayList<Search.Hit>();
        var found = searcher.search(query, skip + limit).scoreDocs;
        for (var hit : List.of(found).subList(Math.min(skip, found.length), found.length)) {
            var document = searcher.storedFields().document(hit.doc);
            hits.add(new Search.Hit(
                    document.get(ID), document.getField(PLACE).numericValue().intValue()));
        }
        return hits;
    }

    private static Query all(Set<String> terms, BooleanClause.Occur occur) {
        var query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(new TermQuery(new Term(ALL, term)), occur));
        return query.build();
    }

    /**
     * The ids of those of a group that say much the same, the most alike first.
     *
     * @param least how much of the words, weighed by how rare they are, two have to share: from 0 to 1
     */
    List<String> alike(String group, String words, double least, int limit) {
        var terms = terms(words);
        return terms.isEmpty() ? List.of() : ask(searcher -> alike(searcher, group, terms, least, limit));
    }

    private List<String> alike(IndexSearcher searcher, String group, Set<String> terms, double least, int limit)
            throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(GROUP, group)), BooleanClause.Occur.FILTER)
                .add(all(terms, BooleanClause.Occur.SHOULD), BooleanClause.Occur.MUST)
                .build();
        record Near(String id, double share) {}
        var near = new ArrayList<Near>();
        for (var hit : searcher.search(query, COMPARED).scoreDocs) {
            var document = searcher.storedFields().document(hit.doc);
            near.add(new Near(document.get(ID), share(searcher.getIndexReader(), terms, terms(document.get(WORDS)))));
        }
        return near.stream()
                .filter(each -> each.share() >= least)
                .sorted((one, other) -> Double.compare(other.share(), one.share()))
                .map(Near::id)
                .distinct()
                .limit(limit)
                .toList();
    }

    /** Twice what both have, by what the two have: 1 if they say the same. */
    private static double share(IndexReader reader, Set<String> one, Set<String> other) throws IOException {
        var both = 0.0;
        var all = 0.0;
        for (var term : one) {
            var weight = weight(reader, term);
            all += weight;
            both += other.contains(term) ? weight : 0;
        }
        for (var term : other) {
            all += weight(reader, term);
        }
        return all == 0 ? 0 : 2 * both / all;
    }

    /** Rare words weigh more, as in BM25; among few items all weigh nearly the same. */
    private static double weight(IndexReader reader, String term) throws IOException {
        var having = reader.docFreq(new Term(WORDS, term));
        return 1 + Math.log(1 + (reader.numDocs() - having + 0.5) / (having + 0.5)) / 4;
    }

    private Set<String> terms(String text) {
        return Terms.of(analyzer, text);
    }

    @Override
    public void close() {
        change(() -> {
            searchers.close();
            writer.close();
            directory.close();
            analyzer.close();
            spelling.close();
        });
    }
}
