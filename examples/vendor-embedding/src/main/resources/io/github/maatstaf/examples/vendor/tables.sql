-- The tables of a made-up system, as such systems have them: a dossier, its team, and a history of its status.
create table team (id int primary key, naam varchar(40) not null);
create table dossier (id varchar(20) primary key, clientsleutel varchar(40), buurt varchar(40), team_id int references team);
create table statushistorie (
    nummer int generated always as identity primary key,
    dossier_id varchar(20) not null references dossier,
    status varchar(60) not null,
    gewijzigd timestamp not null,
    reden varchar(60));
insert into team values (1, 'Team Dorp'), (2, 'Team Haven');
