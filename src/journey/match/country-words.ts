/**
 * How stories in many languages name the country a company is of, its people or its seat of power: beginnings of words, folded.
 * Used as evidence for a short name, so only countries whose companies are often restricted or restricting are here; American companies
 * would find theirs in every story.
 */
const STEMS: Record<string, string> = {
  CN: 'china|chine|chino|chinois|chinesis|chinski|cina|cines|kina|kines|kinai|китай|китае|beijing|peking|pekin|pechino|shenzhen|shanghai|hong kong|中国|中國|北京|중국|الصين|صين|چین',
  RU: 'russia|russi|russo|russe|rusia|ruso|rusa|rusk|rysk|rosyj|rosj|orosz|росси|русск|росій|moscow|moskau|moscou|moscu|mosca|moskw|moskv|moszkv|москв|kremlin|kreml|кремл|俄罗斯|俄羅斯|ロシア|러시아|روسي',
  RS: 'serbia|serbi|srbij|srpsk|serbe|serbo|srbsk|szerb|серби|сербск|срби|српск|belgrad|beograd|белград|vucic|塞尔维亚|セルビア',
  BY: 'belarus|weissruss|weißruss|bielorus|bielorr|bialorus|белорус|беларус|minsk|минск|lukashenk|白俄罗斯|ベラルーシ',
  IR: 'iran|иран|tehran|teheran|тегеран|伊朗|イラン|이란|ايران|إيران|ایران',
  IL: 'israel|израил|以色列|イスラエル|이스라엘|إسرائيل|اسرائيل',
  AT: 'austria|osterreich|autrich|австри|rakous|rakusk|vienna|wien|奥地利|オーストリア',
  DE: 'german|deutsch|alleman|aleman|tedesc|niemc|niemiec|nemet|nemec|герман|немецк|berlin|德国|ドイツ',
  FR: 'france|french|francais|frances|franzos|frankreich|frances|франц|paris|法国|フランス',
  GB: 'british|britain|britann|britisch|london|lондон|британ|英国|イギリス',
  IT: 'ital|итал|rome|roma|意大利|イタリア',
  NL: 'dutch|netherland|niederl|holland|pays-bas|neerland|paises bajos|нидерланд|hague|荷兰|オランダ',
  JP: 'japan|japon|giappon|япон|tokyo|日本|일본',
  KR: 'korea|coree|corea|коре|seoul|韩国|韓国|한국',
  TR: 'turk|turq|turc|турц|турец|ankara|istanbul|土耳其|トルコ',
  VE: 'venez|венесу|caracas|委内瑞拉|ベネズエラ',
  CH: 'swiss|switzerl|schweiz|suisse|suiz|svizzer|швейцар|瑞士|スイス',
  IN: 'india|indien|inde|индийск|инди|delhi|mumbai|印度|インド',
  TW: 'taiwan|taipei|тайван|台湾|台灣|대만',
  ES: 'spain|spanish|spanien|espan|spagn|испан|madrid|西班牙|スペイン',
}

const PATTERNS = new Map(
  Object.entries(STEMS).map(([code, stems]) => [
    code,
    new RegExp(
      `(?:^|[^\\p{L}])(?:${stems})|[\\p{Script=Han}\\p{Script=Katakana}](?:${
        stems
          .split('|')
          .filter((stem) => /[^\u0000-\u07ff]/.test(stem))
          .join('|') || '$^'
      })`,
      'u',
    ),
  ]),
)

/** Does a folded stretch of text speak of the country with this ISO code? False for countries not listed. */
export const speaksOf = (country: string, folded: string) => PATTERNS.get(country)?.test(folded) ?? false
