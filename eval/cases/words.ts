/** How our stories word a restriction: who acts, and what the company is put on, banned by or accused under. */
export interface Words {
  by: string
  list: string
}

/** The restrictions of the known cases, as news calls them. */
export const WORDS: Readonly<Record<string, Words>> = {
  'us-ccmc-1237': {
    by: 'the US Defense Department',
    list: 'its Section 1237 list of Communist Chinese military companies',
  },
  'us-dod-1260h': { by: 'the Pentagon', list: 'its Section 1260H list of Chinese military companies' },
  'us-fcc-covered': { by: 'the US Federal Communications Commission', list: 'its Covered List' },
  'us-fcc-214': { by: 'the US Federal Communications Commission', list: 'its Section 214 authorisations' },
  'us-bis-el': { by: 'the US Commerce Department', list: 'its Entity List' },
  'us-bis-dpl': { by: 'the US Commerce Department', list: 'its denial order' },
  'us-bis-enforcement': { by: 'the US Commerce Department', list: 'US export controls' },
  'us-bis-affiliates-rule': { by: 'the US Commerce Department', list: 'its Affiliates Rule' },
  'us-ns-cmic': { by: 'the US Treasury', list: 'its NS-CMIC List' },
  'us-ndaa-889': { by: 'the US Congress', list: 'Section 889 of the National Defense Authorization Act' },
  'us-ndaa-1634': { by: 'the US Department of Homeland Security', list: 'its directive on Kaspersky products' },
  'us-icts': { by: 'the US Commerce Department', list: 'its ICTS rules' },
  'us-ofac-sdn': { by: 'the US Treasury', list: 'its SDN List' },
  'us-ofac-peesa': { by: 'the US State Department', list: 'PEESA' },
  'us-eo-apps': { by: 'President Donald Trump', list: 'an executive order against apps' },
  'us-pafaca': {
    by: 'the US Congress',
    list: 'the Protecting Americans from Foreign Adversary Controlled Applications Act',
  },
  'us-exchange-delisting': { by: 'the New York Stock Exchange', list: 'the delisting under Executive Order 13959' },
  'us-uflpa': { by: 'the US Department of Homeland Security', list: 'its UFLPA Entity List' },
  'us-dod-supply-chain-3252': { by: 'the Pentagon', list: 'its supply chain risk designations' },
  'us-doj-criminal': { by: 'the US Justice Department', list: 'a criminal case of the US Justice Department' },
  'in-fema': { by: "India's Enforcement Directorate", list: 'the Foreign Exchange Management Act' },
  'gb-5g-vendor': { by: 'the British government', list: 'its ban from 5G networks' },
  'ca-ica': { by: 'the Canadian government', list: 'the Investment Canada Act' },
  'nl-goods-availability-act': { by: 'the Dutch government', list: 'the Goods Availability Act' },
  'cn-cac-review': { by: 'the Cyberspace Administration of China', list: 'its cybersecurity review' },
  'cn-uel': { by: "China's Commerce Ministry", list: 'its unreliable entity list' },
  'eu-833-2014': { by: 'the European Union', list: 'its sanctions against Russia under Regulation 833/2014' },
  'eu-iran': { by: 'the Council of the European Union', list: 'its sanctions list against Iran' },
}
