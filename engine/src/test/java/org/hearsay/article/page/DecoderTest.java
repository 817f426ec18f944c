package org.hearsay.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.article.extraction.Extracting.extract;
import static org.hearsay.article.extraction.Extracting.problems;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT = "The café’s owner, Zoë Štěpán, said so.";
    private static final String LATIN = "The café’s owner, Zoë, said so.";

    private static Extraction text(byte[] bytes, @Nullable String charset) {
        return extract(new Page("note", null, null, Page.Kind.TEXT, charset, null, null, bytes));
    }

    private static Extraction html(byte[] bytes, @Nullable String charset) {
        return extract(new Page("note", null, null, Page.Kind.HTML, charset, null, null, bytes));
    }

    private static String page(String head, String text) {
        return "<html><head>" + head + "<title>Owner speaks</title></head><body><p>" + text
                + " She said it twice, in the market and at home, where nobody heard it but the cat and two of her"
                + " neighbours.</p></body></html>";
    }

    private static String of(Extraction extraction) {
        return extraction.article().text().toString();
    }

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : values) {
            out.write(value);
        }
        return out.toByteArray();
    }

    @Test
    void utf8NeedsNoDeclaration() {
        Extraction extraction = text(TEXT.getBytes(StandardCharsets.UTF_8), null);
        assertThat(of(extraction)).isEqualTo(TEXT);
        assertThat(extraction.problems()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsDroppedAndNothingElse() {
        Extraction extraction = text(("\uFEFF\r\n  " + TEXT + "\r\n").getBytes(StandardCharsets.UTF_8), null);
        assertThat(of(extraction)).isEqualTo("\r\n  " + TEXT + "\r\n");
    }

    @Test
    void utf16IsReadByItsByteOrderMark() {
        assertThat(of(text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), "utf-8")))
                .isEqualTo(TEXT);
        assertThat(of(text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE), null)))
                .isEqualTo(TEXT);
    }

    @Test
    void utf16WithoutAMarkIsReadAndSaid() {
        Extraction extraction = text(TEXT.getBytes(StandardCharsets.UTF_16LE), null);
        assertThat(of(extraction)).isEqualTo(TEXT);
        assertThat(problems(extraction)).containsExactly("the text is UTF-16LE without a byte-order mark");
    }

    @Test
    void whatTheSenderDeclaresIsBelievedWhereTheBytesAllowIt() {
        Extraction extraction = text(LATIN.getBytes(WINDOWS), "ISO-8859-1");
        assertThat(of(extraction)).isEqualTo(LATIN);
        assertThat(extraction.problems()).isEmpty();
    }

    @Test
    void aLegacyLabelOnUtf8IsCorrectedAndSaid() {
        Extraction extraction = text(TEXT.getBytes(StandardCharsets.UTF_8), "windows-1252");
        assertThat(of(extraction)).isEqualTo(TEXT);
        assertThat(problems(extraction))
                .containsExactly("the page is labelled windows-1252 but is UTF-8; read as UTF-8");
    }

    @Test
    void aUtf8LabelOnLegacyBytesIsCorrectedAndSaid() {
        Extraction extraction = text(LATIN.getBytes(WINDOWS), "utf-8");
        assertThat(of(extraction)).isEqualTo(LATIN);
        assertThat(problems(extraction)).containsExactly("the page is labelled UTF-8 but is not; read as windows-1252");
    }

    @Test
    void legacyBytesWithoutALabelAreReadAsTheWebDoesAndSaid() {
        Extraction extraction = text(LATIN.getBytes(WINDOWS), null);
        assertThat(of(extraction)).isEqualTo(LATIN);
        assertThat(problems(extraction))
                .containsExactly("no character set is declared and the bytes are not UTF-8; read as windows-1252");
    }

    @Test
    void brokenUtf8IsReplacedAndTheFirstBreakIsNamed() {
        byte[] broken = ("naïve café " + TEXT).getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 1] = (byte) 0xC3;
        Extraction extraction = text(broken, "utf-8");
        assertThat(of(extraction)).endsWith("said so\uFFFD").startsWith("naïve café");
        assertThat(problems(extraction))
                .containsExactly("1 sequence of bytes invalid in UTF-8 replaced by U+FFFD, the first at byte "
                        + (broken.length - 1));
    }

    @Test
    void anUnknownLabelIsSaidAndPassedOver() {
        Extraction extraction = text(TEXT.getBytes(StandardCharsets.UTF_8), "klingon-8");
        assertThat(of(extraction)).isEqualTo(TEXT);
        assertThat(problems(extraction))
                .containsExactly("the character set “klingon-8” declared by the sender is not known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1251>",
                "<META CHARSET='cp1251' />",
                "<!-- <meta charset=utf-8> --><meta charset=\"windows-1251\">",
                "<a title='<meta charset=utf-8>'></a><meta charset=windows-1251>",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
                "<meta content='text/html;charset=windows-1251;' http-equiv=content-type>",
            })
    void theMarkupsOwnDeclarationIsFound(String declaration) {
        String russian = "Мэр города сказал, что плотину открыли без приказа, и что он ничего об этом не знал.";
        Extraction extraction = html(page(declaration, russian).getBytes(Charset.forName("windows-1251")), null);
        assertThat(of(extraction)).contains(russian);
    }

    @Test
    void theSendersDeclarationGoesBeforeTheMarkups() {
        byte[] bytes = page("<meta charset=windows-1251>", LATIN).getBytes(WINDOWS);
        assertThat(of(html(bytes, "windows-1252"))).contains(LATIN);
    }

    @Test
    void markupThatSaysUtf16InAsciiMeansUtf8() {
        byte[] bytes = page("<meta charset=utf-16>", TEXT).getBytes(StandardCharsets.UTF_8);
        assertThat(of(html(bytes, null))).contains(TEXT);
    }

    @Test
    void eastAsianLabelsMeanTheLargerSetsOfTheWeb() {
        String japanese = "市長は火曜日、水門を開けるよう命じた者はいないと述べた。①";
        byte[] bytes = page("<meta charset=shift_jis>", japanese).getBytes(Charset.forName("windows-31j"));
        assertThat(of(html(bytes, null))).contains(japanese);
    }

    @Test
    void binaryDataHasNoArticleAndSaysWhatItLooksLike() {
        assertThat(problems(text("%PDF-1.7\n%âãÏÓ".getBytes(WINDOWS), null)))
                .containsExactly("the input is a PDF document, not text: no article was read");
        assertThat(problems(html(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'), null)))
                .containsExactly("the input is a PNG image, not text: no article was read");
        assertThat(problems(html(bytes(0x1F, 0x8B, 8, 0), null)))
                .containsExactly("the input is gzip data, not text: no article was read");
        Extraction noise = text(bytes(1, 2, 'a', 0, 'b', 0xFF, 5, 0, 0, 'c', 7, 6), null);
        assertThat(problems(noise)).containsExactly("the input is binary data, not text: no article was read");
        assertThat(noise.article().blocks()).isEmpty();
    }

    @Test
    void aStrayZeroDoesNotMakeAPageBinary() {
        String text = LATIN.repeat(100) + "\0" + LATIN.repeat(100);
        assertThat(of(text(text.getBytes(StandardCharsets.UTF_8), null))).isEqualTo(text);
    }
}
