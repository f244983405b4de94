/**
 * Companies that news all over the world names and that are nothing else (no Ford, no Shell), as they are written in Latin letters; other spellings stand in
 * the packs. Written for Readout from general knowledge: the largest of their trades.
 */
export const COMPANIES: readonly string[] = (
  "Airbus|Boeing|Lockheed Martin|Northrop Grumman|Raytheon|General Dynamics|BAE Systems|Rheinmetall|Dassault|Saab|Thales|Embraer|Bombardier|Rolls-Royce|SpaceX|Rosoboronexport|Rostec|Baykar|" +
  "Microsoft|Google|Alphabet Inc|Apple|Facebook|Meta Platforms|Twitter|Amazon.com|Netflix|YouTube|Instagram|WhatsApp|Telegram|TikTok|ByteDance|Tencent|Alibaba|Baidu|Huawei|ZTE|Xiaomi|Samsung|Sony|" +
  "Nokia|Ericsson|Intel|Nvidia|AMD|Qualcomm|TSMC|IBM|Oracle|Cisco|Dell|Hewlett-Packard|SAP|Yandex|Kaspersky|OpenAI|Anthropic|Uber|Airbnb|PayPal|Starlink|" +
  "Toyota|Volkswagen|Daimler|Mercedes-Benz|BMW|Audi|Porsche|Renault|Peugeot|Stellantis|Fiat|General Motors|Tesla|Nissan|Honda|Hyundai|Kia|Volvo|Mazda|Siemens|Bosch|General Electric|" +
  "Gazprom|Rosneft|Lukoil|Novatek|Transneft|Rosatom|Naftogaz|Bulgargaz|ExxonMobil|Exxon|Chevron|BP|TotalEnergies|Equinor|Aramco|Saudi Aramco|Petrobras|PetroChina|Sinopec|Eni|Repsol|OMV|Uniper|E.ON|" +
  "EDF|Areva|Westinghouse|Glencore|BHP|Rio Tinto|ArcelorMittal|Nord Stream AG|Maersk|DHL|FedEx|" +
  "JPMorgan|JPMorgan Chase|Goldman Sachs|Morgan Stanley|Citigroup|HSBC|Barclays|Deutsche Bank|Credit Suisse|UBS|BNP Paribas|Société Générale|UniCredit|Santander|Sberbank|VTB|Raiffeisen|BlackRock|" +
  "Moody's|Fitch|Standard & Poor's|Mastercard|SWIFT|Binance|Pfizer|Moderna|AstraZeneca|BioNTech|Novartis|Roche|Bayer|Monsanto|GlaxoSmithKline|Sanofi|Nestlé|Nestle|Unilever|Coca-Cola|" +
  "PepsiCo|McDonald's|Starbucks|Walmart|Carrefour|Lidl|Ikea|IKEA|Nike|Adidas|Lufthansa|Ryanair|EasyJet|Air France|KLM|British Airways|Aeroflot|Emirates Airlines|Qatar Airways|Turkish Airlines|" +
  "Wizz Air|American Airlines|Delta Air Lines|United Airlines|Malaysia Airlines|Singapore Airlines|Qantas|Vodafone|Deutsche Telekom|AT&T|Verizon|Telefónica|Foxconn|Hitachi|Toshiba|Panasonic|Canon"
).split("|");
