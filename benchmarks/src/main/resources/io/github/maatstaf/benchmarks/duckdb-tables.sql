-- Normalised tables with enum types, and the flat table that suits the query set best: one row a trajectory, dates as
-- numbers of days, everything resolved beforehand.
CREATE TYPE neighbourhood_type AS ENUM (SELECT DISTINCT neighbourhood FROM raw_case WHERE neighbourhood <> '' ORDER BY 1);
CREATE TYPE event_type AS ENUM (SELECT DISTINCT type FROM raw_event ORDER BY 1);
CREATE TYPE outcome_type AS ENUM ('CONTINUE', 'ADJUST', 'FINISH');
CREATE TYPE complexity_type AS ENUM ('LOW', 'HIGH');
CREATE TYPE reason_type AS ENUM (SELECT DISTINCT reason FROM raw_event WHERE reason <> '' ORDER BY 1);
CREATE TABLE trajectory AS
  SELECT id, client, CAST(nullif(neighbourhood, '') AS neighbourhood_type) AS neighbourhood FROM raw_case ORDER BY id;
CREATE TABLE event AS
  SELECT id, seq, CAST(type AS event_type) AS type, DATE '1970-01-01' + day AS day,
         CAST(nullif(outcome, '') AS outcome_type) AS outcome,
         CAST(nullif(complexity, '') AS complexity_type) AS complexity,
         CAST(nullif(reason, '') AS reason_type) AS reason
  FROM raw_event ORDER BY id, seq;
DROP TABLE raw_case;
DROP TABLE raw_event;
CREATE TABLE flat AS FACTS;
CREATE TABLE flat_signal AS
  SELECT e.id, quarter(e.day) + 4 * (year(e.day) - 2021) AS q FROM event e WHERE e.type = 'SIGNAL';
