package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.form.input.Fault;

/// Questions that a form cannot ask, to put into any form.
///
/// @param questions of which the last is at fault
/// @param where the place that is at fault, as a pointer from the list of questions
record FaultyQuestions(ArrayNode questions, String where, Fault fault) {

  /// Each row changes some members of a question about a day: what is at fault, for what, and the
  /// members.
  private static final String ONE =
      """
      /id | BAD_ID | {'id':'Not An Id'}
      /id | BAD_ID | {'id':'9-lives'}
      /id | BAD_ID | {'id':7}
      /id | REQUIRED | {'id':null}
      /id | RESERVED_ID | {'id':'nhi'}
      /known | UNKNOWN_QUESTION | {'known':'shoe-size'}
      /known | REPEATED_KNOWN_QUESTION | {'known':'gender'}
      /wording | NOT_AN_OBJECT | {'wording':'X'}
      /wording/en | REQUIRED | {'wording':{}}
      /help/en | NOT_TEXT | {'help':{'en':7}}
      /required | NOT_TRUE_OR_FALSE | {'required':1}
      /shape | NOT_AN_OBJECT | {'shape':'day'}
      /shape/type | UNKNOWN_SHAPE | {'shape':{}}
      /shape/future | NOT_TRUE_OR_FALSE | {'shape':{'type':'day','future':'yes'}}
      /shape/maxLength | NOT_A_WHOLE_NUMBER | {'shape':{'type':'text'}}
      /shape/maxLength | OUT_OF_RANGE | {'shape':{'type':'text','maxLength':0}}
      /shape/maxLength | OUT_OF_RANGE | {'shape':{'type':'text','maxLength':10001}}
      /shape/max | OUT_OF_RANGE | {'shape':{'type':'whole-number','min':2,'max':1}}
      /shape/min | NOT_A_WHOLE_NUMBER | {'shape':{'type':'whole-number','min':0.5,'max':1}}
      /shape/ends/highest | NOT_AN_OBJECT | {'shape':{'type':'whole-number','min':0,'max':1,'ends':{'lowest':{'en':'No'}}}}
      /shape/max | EMPTY_RANGE | {'shape':{'type':'decimal','min':2,'max':1.5,'scale':1,'unit':'kg'}}
      /shape/max | NOT_A_NUMBER | {'shape':{'type':'decimal','min':2,'max':'3','scale':1,'unit':'kg'}}
      /shape/scale | OUT_OF_RANGE | {'shape':{'type':'decimal','min':2,'max':3,'scale':7,'unit':'kg'}}
      /shape/unit | REQUIRED | {'shape':{'type':'decimal','min':2,'max':3,'scale':1}}
      /shape/detail/en | REQUIRED | {'shape':{'type':'yes-no','detail':{}}}
      /shape/options | NOT_A_LIST | {'shape':{'type':'one-of'}}
      /shape/options | WRONG_COUNT | {'shape':{'type':'one-of','options':[]}}
      /shape/options/0/code | BAD_ID | {'shape':{'type':'one-of','options':[{'code':'A','label':{'en':'A'}}]}}
      /shape/options/0/label | NOT_AN_OBJECT | {'shape':{'type':'one-of','options':[{'code':'a'}]}}
      /shape/options/1/code | REPEATED_ID | {'shape':{'type':'one-of','options':[{'code':'a','label':{'en':'A'}},{'code':'a','label':{'en':'B'}}]}}
      /shape/max | OUT_OF_RANGE | {'shape':{'type':'some-of','max':2,'options':[{'code':'a','label':{'en':'A'}}]}}
      /shape/min | OUT_OF_RANGE | {'shape':{'type':'some-of','min':-1,'options':[{'code':'a','label':{'en':'A'}}]}}
      /shape/max | OUT_OF_RANGE | {'shape':{'type':'file','max':11}}
      /shape/statement | NOT_AN_OBJECT | {'shape':{'type':'agreement'}}
      /shape/questions | NOT_A_LIST | {'shape':{'type':'group','max':2}}
      /shape/max | NOT_A_WHOLE_NUMBER | {'shape':{'type':'group','questions':[{'id':'in','wording':{'en':'In'},'shape':{'type':'day'}}]}}
      /shape/questions/0/shape | GROUP_IN_GROUP | {'shape':{'type':'group','max':2,'questions':[{'id':'in','wording':{'en':'In'},'shape':{'type':'group'}}]}}
      /askedWhen | NOT_AN_OBJECT | {'askedWhen':'always'}
      /askedWhen | UNKNOWN_CONDITION | {'askedWhen':{}}
      /askedWhen | UNKNOWN_CONDITION | {'askedWhen':{'ageUnder':16,'ageOver':12}}
      /askedWhen/ageUnder | OUT_OF_RANGE | {'askedWhen':{'ageUnder':0}}
      /askedWhen/ageUnder | OUT_OF_RANGE | {'askedWhen':{'ageUnder':151}}
      /askedWhen/all | WRONG_COUNT | {'askedWhen':{'all':[]}}
      /askedWhen/any/0/not/not/not/not | TOO_DEEP | {'askedWhen':{'any':[{'not':{'not':{'not':{'not':{'ageUnder':9}}}}}]}}
      /askedWhen/question | UNKNOWN_QUESTION | {'askedWhen':{'question':'no-such','is':['yes']}}
      /askedWhen/question | CYCLE | {'askedWhen':{'question':'extra','is':['yes']}}
      /askedWhen/is | WRONG_COUNT | {'askedWhen':{'question':'gender','is':[]}}
      /askedWhen/is/1 | NO_SUCH_ANSWER | {'askedWhen':{'question':'gender','is':['M','Q']}}
      /askedWhen/is/0 | NO_SUCH_ANSWER | {'askedWhen':{'question':'name','is':['yes']}}
       | NEVER_ASKED | {'askedWhen':{'all':[{'ageUnder':16},{'not':{'ageUnder':18}}]}}
       | NEVER_ASKED | {'askedWhen':{'all':[{'question':'gender','is':['M']},{'question':'gender','is':['F']}]}}
       | NEVER_ASKED | {'askedWhen':{'all':[{'question':'gender','is':['M']},{'not':{'question':'gender','is':['M','F']}}]}}
       | NEVER_ASKED | {'askedWhen':{'all':[{'any':[{'question':'gender','is':['M']},{'question':'gender','is':['F']}]},{'question':'gender','is':['O']}]}}
      """;

  /// Several questions, in their order; the place is within the list.
  private static final String SEVERAL =
      """
      /1/id | REPEATED_ID | [{'id':'extra'},{'id':'extra'}]
      /0/askedWhen/question | ASKED_LATER | [{'id':'one','askedWhen':{'question':'two','is':['yes']}},{'id':'two','shape':{'type':'yes-no'}}]
      /0/askedWhen/question | CYCLE | [{'id':'one','shape':{'type':'yes-no'},'askedWhen':{'question':'two','is':['yes']}},{'id':'two','shape':{'type':'yes-no'},'askedWhen':{'question':'one','is':['no']}}]
      /1 | NEVER_ASKED | [{'id':'one','shape':{'type':'yes-no'}},{'id':'two','askedWhen':{'all':[{'question':'one','is':['yes']},{'question':'one','is':['no']}]}}]
      /2 | NEVER_ASKED | [{'id':'one','shape':{'type':'yes-no'}},{'id':'two','shape':{'type':'yes-no'},'askedWhen':{'question':'one','is':['yes']}},{'id':'three','askedWhen':{'all':[{'question':'two','is':['yes']},{'question':'one','is':['no']}]}}]
      /1/askedWhen/question | ASKED_LATER | [{'id':'one','shape':{'type':'group','max':1,'questions':[{'id':'in','wording':{'en':'In'},'shape':{'type':'yes-no'}}]}},{'id':'two','askedWhen':{'question':'in','is':['yes']}}]
      """;

  static Stream<FaultyQuestions> all() {
    return Stream.concat(
        ONE.lines().map(row -> row(row.strip(), "/0")),
        SEVERAL.lines().map(row -> row(row.strip(), "")));
  }

  private static FaultyQuestions row(String row, String within) {
    List<String> cells = List.of(row.split("\\|", 3));
    JsonNode members = Json.parsed(cells.get(2).replace('\'', '"'));
    ArrayNode questions = JsonNodeFactory.instance.arrayNode();
    (members.isArray() ? Json.elements(members) : Stream.of(members))
        .forEach(each -> questions.add(question((ObjectNode) each)));
    return new FaultyQuestions(
        questions, within + cells.get(0).strip(), Fault.valueOf(cells.get(1).strip()));
  }

  private static ObjectNode question(ObjectNode members) {
    ObjectNode question = Json.object().put("id", "extra");
    question.set("wording", Json.object().put("en", "When?"));
    question.set("shape", Json.object().put("type", "day"));
    question.setAll(members);
    return members.has("known") ? question.retain("known") : question;
  }

  /// A definition that asks them in a section of their own, at the pointer `section`.
  Mutation in(JsonNode definition, String section) {
    ObjectNode extra = Json.object().set("title", Json.object().put("en", "More"));
    extra.set("questions", questions);
    return new Mutation(
        "a faulty question",
        Changed.at(definition, section, extra),
        new Flaw(section + "/questions" + where, fault.code()),
        List.of());
  }
}
