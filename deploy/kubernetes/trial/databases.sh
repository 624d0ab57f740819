# Run once, by the image's entry point, in an empty data directory: a database and an owner for each service, and the
# three roles of the enrolment service.
set -euo pipefail

sql() { psql -v ON_ERROR_STOP=1 -U postgres "$@"; }

for service in render analytics external; do
  password=${service^^}_PASSWORD
  sql -v name="$service" -v password="${!password}" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
SQL
done

sql -c 'create database enrolment'
sql -d enrolment -f /docker-entrypoint-initdb.d/roles.sql
for role in owner app relay; do
  password=ENROLMENT_${role^^}_PASSWORD
  sql -v name="enrolment_$role" -v password="${!password}" <<'SQL'
alter role :"name" password :'password';
SQL
done
