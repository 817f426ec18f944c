package org.hearsay.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.act.Act;
import org.hearsay.claim.Source.Kind;
import org.jspecify.annotations.Nullable;

/** Made-up articles with statements, of which claims are made. */
final class News {

    private final List<Heard> heard = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<Long, Paper> papers = new HashMap<>();
    private final Map<Long, LocalDate> days = new HashMap<>();

    /** An article with a text of its own. */
    News article(long number, String outlet, int day) {
        return copy(number, outlet, day, number);
    }

    /** An article that carries the text of another. */
    News copy(long number, String outlet, int day, long text) {
        LocalDate published = LocalDate.of(2031, 3, day);
        papers.put(number, new Paper(number, outlet, List.of(outlet), published, text, null));
        days.put(number, published);
        return this;
    }

    static Source person(String name) {
        return new Source(Kind.PERSON, "n" + name, name, name, 1);
    }

    static Source person(String name, String description) {
        return new Source(Kind.PERSON, "n" + name, name, description, 1);
    }

    static Source body(String name) {
        return new Source(Kind.BODY, "n" + name, name, name, 1);
    }

    static Source medium(String name) {
        return new Source(Kind.MEDIUM, "m" + name, name, name, 1);
    }

    /** Somebody unnamed; within an article the same words are the same one. */
    static Source unnamed(long article, String words, int least) {
        return new Source(Kind.UNNAMED, "u" + article + words, words, words, least);
    }

    News says(long id, Source source, String content) {
        return states(id, Act.SAYS, source, content, null);
    }

    News states(long id, Act act, Source source, String content, @Nullable Long answers) {
        long article = id / 100;
        heard.add(new Heard(
                id, article, content, act, source, List.of(), answers, days.get(article), List.of(), false, false));
        return this;
    }

    /** Somebody's words in a headline. */
    News headline(long id, Source source, String content) {
        long article = id / 100;
        LocalDate day = days.get(article);
        heard.add(new Heard(id, article, content, Act.SAYS, source, List.of(), null, day, List.of(), false, true));
        return this;
    }

    /** A denial in words of its own, "there was no order", with a cue that denies nothing. */
    News deniesInWords(long id, Source source, String content) {
        long article = id / 100;
        LocalDate day = days.get(article);
        heard.add(new Heard(id, article, content, Act.DENIES, source, List.of(), null, day, List.of(), true, false));
        return this;
    }

    /** An article of a story. */
    News ofStory(long number, String outlet, int day, long story) {
        LocalDate published = LocalDate.of(2031, 3, day);
        papers.put(number, new Paper(number, outlet, List.of(outlet), published, number, story));
        days.put(number, published);
        return this;
    }

    /** A sentence that is no statement. */
    News sentence(long article, String words) {
        sentences.add(new Sentence(article, 0, words.codePointCount(0, words.length()), words));
        return this;
    }

    News counts(long id, Source source, String content, String counted, int value) {
        long article = id / 100;
        Count count = new Count(counted, BigDecimal.valueOf(value), null, true, Integer.toString(value));
        heard.add(new Heard(
                id,
                article,
                content,
                Act.SAYS,
                source,
                List.of(),
                null,
                days.get(article),
                List.of(count),
                false,
                false));
        return this;
    }

    Claim claim(long id) {
        Heard asked = heard.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        return Claim.of(asked, heard.stream().filter(one -> one.id() != id).toList(), sentences, papers);
    }

    static List<Long> ids(Claim claim) {
        return claim.appearances().stream().map(one -> one.heard().id()).toList();
    }
}
