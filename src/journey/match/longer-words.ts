/**
 * Longer words and names in which a company's name stands but does not mean the company. They are matched like names, win by their
 * length, and name nobody. What is special to one company is in its `negativeTerms`.
 */
export const LONGER_WORDS: readonly string[] = [
  // 小米, millet and small rice
  ...rows(`
    小米粥 | 小米饭 | 小米椒 | 小米辣 | 小米糕 | 小米面 | 小米酒 | 小米加步枪 | 黄小米 | 糯小米 | 小米种植 | 小米锅巴`),
  // 中兴, to rise again; a university and streets
  ...rows(`
    中兴大学 | 中兴路 | 中兴街 | 中兴新村 | 中兴之主 | 中兴名臣 | 光武中兴 | 同光中兴 | 民族中兴 | 中兴商业 | 中兴汽车`),
  // 百度, a hundred degrees
  ...rows(`
    一百度 | 两百度 | 三百度 | 几百度 | 数百度`),
  // 大华, a bank and a broker in Singapore; 大疆域
  ...rows(`
    大华银行 | 大华继显 | 大华会计 | 大华医院 | 大疆域`),
  // 浪潮, a wave; 飞腾, to soar; 寒武纪, the Cambrian; 华为, "China is"
  ...rows(`
    寒武纪大爆发 | 寒武纪生命 | 寒武纪时期 | 寒武纪地层 | 以大中华为 | 以中华为 | 大中华为`),
  // 雷神, the god Thor
  ...rows(`
    雷神山 | 雷神索尔 | 雷神托尔`),
  // high inflation, high throughput; the river and the forest
  ...rows(`
    高通胀 | 高通膨 | 高通货 | 高通量 | 高通过 | 亚马逊雨林 | 亚马逊河 | 亚马逊流域 | 亚马逊地区 | 亚马逊州`),
  // companies without business, credit and phone lines
  ...rows(`
    shell company | shell companies | shell firm | shell firms | shell corporation | credit line | phone line | front line | red line`),
  // markets, not the operators of that name
  ...rows(`
    中国移动互联网 | 中国移动支付 | 中国移动游戏 | 中国移动应用 | 中国移动市场 | 中国移动端 | 中国电信业 | 中国电信设备 | 中国电信运营 | 中国电信企业 | 中国电信市场 | 中国电信行业 |
    中国电信网络 | 中国联通性`),
  // other companies and things that begin alike
  ...rows(`
    Novatek Microelectronics | Amec Foster Wheeler | Apple Daily | Apple Bank | Apple Hospitality | Meta-analysis |
    Meta analysis | Meta Materials | Oracle Park | Oracle Red Bull | Visa Waiver | Visa Waiver Program |
    Visa Bulletin | Target Date | Target 2 | Gap Year | Gaza Strip | RT Mart | Bank of Kunlun | Kunlun Mountains |
    Micron Solutions | Cadence Bank | Cadence Bancorp | Cadence Capital | Cadence13 | Mobile World Congress |
    Signal Mountain | Standard Oil | Delta Air | Bank of England | Reserve Bank of India | Xiaomi Youth | Huawei Cup |
    BYD Stadium | World Cup | World Bank | World War | World Trade | World Health | World Economic`),
]

function rows(text: string): string[] {
  return text.split('|').map((word) => word.trim())
}
