package nz.enrolment.analytics;

/// The cells of a counter, counted by SQL that was written from the schemas of the events alone, in
/// the order of the plans.
final class PlainSql {
  static final String ENROLMENTS =
      """
      with person as (
        select event, extract(year from age(date '2026-11-20', (event #>> '{birth,day}')::date)) as age,
          (select array_agg(distinct left(code, 1)) from jsonb_array_elements_text(event #> '{ethnicity,groups}') code) as groups
        from truth)
      select array[
        count(*),
        count(*) filter (where age < 15),
        count(*) filter (where age between 15 and 24),
        count(*) filter (where age between 25 and 44),
        count(*) filter (where age between 45 and 64),
        count(*) filter (where age >= 65),
        count(*) filter (where event #>> '{gender,code}' = 'F'),
        count(*) filter (where event #>> '{gender,code}' = 'M'),
        count(*) filter (where event #>> '{gender,code}' = 'O'),
        count(*) filter (where event #>> '{gender,code}' = 'U'),
        count(*) filter (where '1' = any (groups)),
        count(*) filter (where '2' = any (groups)),
        count(*) filter (where '3' = any (groups)),
        count(*) filter (where '4' = any (groups)),
        count(*) filter (where '5' = any (groups)),
        count(*) filter (where '6' = any (groups)),
        count(*) filter (where '9' = any (groups)),
        count(*) filter (where event #>> '{smoking,status}' = 'SMOKER'),
        count(*) filter (where event #>> '{smoking,status}' = 'EX_SMOKER_UNDER_15_MONTHS'),
        count(*) filter (where event #>> '{smoking,status}' = 'EX_SMOKER_OVER_15_MONTHS'),
        count(*) filter (where event #>> '{smoking,status}' = 'NEVER_SMOKED'),
        count(*) filter (where event #>> '{eligibility,criterion}' = 'a'),
        count(*) filter (where event #>> '{eligibility,criterion}' in ('b', 'c')),
        count(*) filter (where event #>> '{eligibility,criterion}' = 'g'),
        count(*) filter (where event #>> '{eligibility,criterion}' in ('d', 'e', 'f', 'h', 'i', 'j')),
        count(*) filter (where event ->> 'language' = 'en'),
        count(*) filter (where event ->> 'language' = 'mi'),
        count(*) filter (where event ->> 'language' not in ('en', 'mi'))
      ]::text from person where event #>> '{practice,id}' = '%s'\
      """;

  static final String PAIRS =
      """
      with person as (
        select extract(year from age(date '2026-11-20', (event #>> '{birth,day}')::date))::int as age,
          event #>> '{gender,code}' as gender,
          (select array_agg(distinct left(code, 1)) from jsonb_array_elements_text(event #> '{ethnicity,groups}') code) as groups
        from truth where event #>> '{practice,id}' = any ('%s')),
      band (band, youngest, oldest) as (
        values (1, 0, 14), (2, 15, 24), (3, 25, 44), (4, 45, 64), (5, 65, 130))
      select (array[(select count(*) from person)]
        || array(
          select count(person) from band cross join unnest(array['F', 'M', 'O', 'U']) with ordinality as code(code, place)
          left join person on age between youngest and oldest and gender = code
          group by band, place order by band, place)
        || array(
          select count(person) from band cross join unnest(array['1', '2', '3', '4', '5', '6', '9']) with ordinality as code(code, place)
          left join person on age between youngest and oldest and code = any (groups)
          group by band, place order by band, place))::text\
      """;

  static final String JOURNEYS =
      """
      with session as (
        select event ->> 'furthest' as furthest, event ->> 'end' as ended,
          event ->> 'minutes' as minutes, event ->> 'device' as device
        from truth where event ->> 'practice' = '%s')
      select (array[(select count(*) from session)]
        || array(
          select count(session) from generate_series(0, 50) section
          left join session on ended = 'LEFT' and furthest::int = section
          group by section order by section)
        || array[
          (select count(*) from session where ended = 'SUBMITTED'),
          (select count(*) from session where ended = 'SUBMITTED' and minutes = 'UNDER_5'),
          (select count(*) from session where ended = 'SUBMITTED' and minutes = 'UNDER_10'),
          (select count(*) from session where ended = 'SUBMITTED' and minutes = 'UNDER_20'),
          (select count(*) from session where ended = 'SUBMITTED' and minutes = 'UNDER_40'),
          (select count(*) from session where ended = 'SUBMITTED' and minutes = 'LONGER'),
          (select count(*) from session where device = 'PHONE'),
          (select count(*) from session where device = 'TABLET'),
          (select count(*) from session where device = 'COMPUTER'),
          (select count(*) from session where device = 'UNKNOWN')])::text\
      """;

  private PlainSql() {}
}
