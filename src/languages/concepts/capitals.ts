/**
 * Capital cities whose name stands for their country's government ("Moscow is ready"), as `country/English name`. Cities that stand for other bodies too
 * (Brussels, Vienna, The Hague) are left out. Written for Readout from general knowledge.
 */
export const CAPITALS: ReadonlySet<string> = new Set(
  (
    "RUS/Moscow|UKR/Kyiv|USA/Washington|GBR/London|FRA/Paris|DEU/Berlin|ITA/Rome|ESP/Madrid|PRT/Lisbon|POL/Warsaw|CZE/Prague|SVK/Bratislava|HUN/Budapest|ROU/Bucharest|" +
    "BGR/Sofia|SRB/Belgrade|HRV/Zagreb|SVN/Ljubljana|BIH/Sarajevo|MKD/Skopje|ALB/Tirana|GRC/Athens|TUR/Ankara|CYP/Nicosia|MDA/Chisinau|BLR/Minsk|LTU/Vilnius|LVA/Riga|EST/Tallinn|" +
    "FIN/Helsinki|SWE/Stockholm|NOR/Oslo|DNK/Copenhagen|NLD/Amsterdam|IRL/Dublin|CHE/Bern|GEO/Tbilisi|ARM/Yerevan|AZE/Baku|KAZ/Astana|UZB/Tashkent|TKM/Ashgabat|KGZ/Bishkek|TJK/Dushanbe|" +
    "CHN/Beijing|JPN/Tokyo|KOR/Seoul|PRK/Pyongyang|TWN/Taipei|IND/New Delhi|PAK/Islamabad|BGD/Dhaka|LKA/Colombo|NPL/Kathmandu|AFG/Kabul|IRN/Tehran|IRQ/Baghdad|SYR/Damascus|LBN/Beirut|" +
    "ISR/Tel Aviv|ISR/Jerusalem|JOR/Amman|SAU/Riyadh|QAT/Qatar|ARE/Abu Dhabi|YEM/Sanaa|EGY/Cairo|LBY/Tripoli|TUN/Tunis|DZA/Algiers|MAR/Rabat|SDN/Khartoum|ETH/Addis Ababa|KEN/Nairobi|" +
    "UGA/Kampala|RWA/Kigali|NGA/Abuja|GHA/Accra|ZAF/Pretoria|ZWE/Harare|CAN/Ottawa|MEX/Mexico City|CUB/Havana|VEN/Caracas|COL/Bogota|PER/Lima|CHL/Santiago|ARG/Buenos Aires|BRA/Brasilia|" +
    "AUS/Canberra|NZL/Wellington|VNM/Hanoi|THA/Bangkok|MMR/Naypyidaw|IDN/Jakarta|PHL/Manila|MYS/Kuala Lumpur|KHM/Phnom Penh"
  ).split("|"),
);
